package se.overens.cofinancing.cost.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import se.overens.cofinancing.cost.model.YearCost.Owed;
import se.overens.cofinancing.model.Span;
import se.overens.shared.CodePointOrder;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// A sum of a year that comes evenly from its first day to its last and is divided by a key: a component of the cost, or
/// what has been added to it or taken off.
///
/// @param label  a name of its own, or null
/// @param added  whether it has come to the components of the year afterwards
/// @param inputs what the key needs of each party, by its code
public record CostLine(ComponentKind kind, String label, boolean added, Money amount, LocalDate from, LocalDate until, CostShareKey key,
                       Map<String, CostParty> inputs) {

    public CostLine {
        inputs = Map.copyOf(inputs);
    }

    public static CostLine of(ComponentKind kind, Money amount, LocalDate from, LocalDate until, CostShareKey key, List<CostParty> inputs) {
        return new CostLine(kind, null, false, amount, from, until, key,
                inputs.stream().collect(Collectors.toMap(CostParty::key, Function.identity())));
    }

    /// Another sum that is divided as this one is.
    public CostLine with(String name, Money sum, LocalDate first, LocalDate last) {
        return new CostLine(kind, name, true, sum, first, last, key, inputs);
    }

    /// Kronor through the end of the day, of the days that lie within the span.
    Fraction through(LocalDate day, Span span, ProRata proRata) {
        LocalDate first = latest(from, span.firstDay());
        LocalDate last = earliest(earliest(until, day), span.lastDay());
        if (last.isBefore(first)) return Fraction.ZERO;
        if (first.equals(from) && last.equals(until)) return amount.inKronor();
        Fraction whole = proRata.between(from, until);
        if (whole.signum() == 0) return amount.inKronor();     // the 31st of a month in a year of 360 days
        return amount.inKronor().times(proRata.between(first, last)).dividedBy(whole);
    }

    /// The sum of a segment, divided between those who pay then. What falls on one who has left is nobody's.
    YearCost.Share share(Segment segment, Money sum, Money unit) {
        List<CostPayer> among = among(segment);
        List<Fraction> weights = weights(among);
        if (weights.stream().allMatch(weight -> weight.signum() == 0))
            return new YearCost.Share(segment, sum, List.of(), List.of(), sum);
        List<Money> parts = sum.allocate(weights, unit);
        List<Owed> owed = new ArrayList<>();
        List<Owed> gaps = new ArrayList<>();
        IntStream.range(0, parts.size()).forEach(i -> (segment.gone().contains(among.get(i)) ? gaps : owed)
                .add(new Owed(among.get(i).organisation(), among.get(i).code(), parts.get(i))));
        return new YearCost.Share(segment, sum, owed, gaps, Money.ZERO);
    }

    /// Kronor of one party in a segment, before anything is rounded.
    Fraction exact(String code, Segment segment, Span span, ProRata proRata) {
        List<CostPayer> among = among(segment);
        List<Fraction> weights = weights(among);
        Fraction sum = Fraction.sum(weights);
        if (sum.signum() == 0) return Fraction.ZERO;
        Fraction ofSegment = through(segment.until(), span, proRata).minus(through(segment.from().minusDays(1), span, proRata));
        return IntStream.range(0, among.size()).filter(i -> among.get(i).code().equals(code) && segment.paying().contains(among.get(i)))
                .mapToObj(i -> ofSegment.times(weights.get(i)).dividedBy(sum)).findFirst().orElse(Fraction.ZERO);
    }

    /// What each of those who pay in a segment, or have left a gap in it, weighs by the key.
    public List<Weighed> weighed(Segment segment) {
        List<CostPayer> among = among(segment);
        List<Fraction> weights = weights(among);
        return IntStream.range(0, among.size()).mapToObj(i -> new Weighed(among.get(i), weights.get(i))).toList();
    }

    public record Weighed(CostPayer payer, Fraction weight) {
    }

    private List<CostPayer> among(Segment segment) {
        List<CostPayer> among = new ArrayList<>(segment.paying());
        among.addAll(segment.gone());
        among.removeIf(payer -> !inputs.containsKey(payer.code()));
        among.sort(Comparator.comparing(CostPayer::code, CodePointOrder.BY_CODE_POINT));
        return among;
    }

    private List<Fraction> weights(List<CostPayer> among) {
        return CostSplit.weights(key, among.stream().map(payer -> inputs.get(payer.code())).toList());
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earliest(LocalDate day, LocalDate orNull) {
        return orNull != null && orNull.isBefore(day) ? orNull : day;
    }
}
