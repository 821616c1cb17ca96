package se.overens.cofinancing.outcome.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.overens.shared.CodePointOrder;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// One sum of cost and how it is divided: cut into the stretches of time in which the same parties had the same shares,
/// as the year's cost is. What has come through a stretch is rounded once and its part is what the sum then grew by, so the
/// stretches add up; each is divided by largest remainder, so the parts add up; and in the order of the parties' codes, so
/// it does not matter who is named first.
///
/// @param slices by day; together they are the amount
public record SharedCost(Money amount, List<Slice> slices) {

    /// @param through its last day
    /// @param kronor  of the amount, exact
    /// @param shares  by the parties' codes
    /// @param gone    those of parties that have left and whose share nobody has taken over: a gap, never silently anyone's
    public record Slice(LocalDate from, LocalDate through, Fraction kronor, Map<String, Fraction> shares, Map<String, Fraction> gone) {

        public Slice {
            shares = Map.copyOf(shares);
            gone = Map.copyOf(gone);
        }

        public Slice(LocalDate from, LocalDate through, Fraction kronor, Map<String, Fraction> shares) {
            this(from, through, kronor, shares, Map.of());
        }

        /// What neither those who pay nor those who have left have of the whole.
        private Fraction nobodys() {
            return Fraction.ONE.minus(Fraction.sum(List.copyOf(shares.values()))).minus(Fraction.sum(List.copyOf(gone.values())));
        }

        /// What falls on each of those who pay. Those who have left are counted as they would have been; what is nobody's
        /// stands last among equals.
        private Map<String, Money> divide(Money sum) {
            List<Weight> all = Stream.concat(shares.entrySet().stream().map(each -> new Weight(each.getKey(), each.getValue(), true)),
                            gone.entrySet().stream().map(each -> new Weight(each.getKey(), each.getValue(), false)))
                    .sorted(Comparator.comparing(Weight::code, CodePointOrder.BY_CODE_POINT).thenComparing(each -> !each.pays())).toList();
            List<Fraction> weights = new ArrayList<>(all.stream().map(Weight::share).toList());
            weights.add(nobodys());
            List<Money> parts = sum.allocate(weights);
            return IntStream.range(0, all.size()).boxed().filter(i -> all.get(i).pays()).collect(Collectors.toMap(i -> all.get(i).code(), parts::get));
        }
    }

    private record Weight(String code, Fraction share, boolean pays) {
    }

    /// @param exact   kronor before anything was rounded
    /// @param bySlice of each stretch, in their order
    public record Part(String code, Fraction exact, List<Money> bySlice) {

        public Part {
            bySlice = List.copyOf(bySlice);
        }

        public Money amount() {
            return Money.sum(bySlice);
        }
    }

    /// @param bySlice the amount of each stretch
    /// @param parts   in the order of the codes
    /// @param gap     what nobody pays
    public record Divided(List<Money> bySlice, List<Part> parts, Money gap) {

        public Divided {
            bySlice = List.copyOf(bySlice);
            parts = List.copyOf(parts);
        }

        public Money of(String code) {
            return parts.stream().filter(part -> part.code().equals(code)).map(Part::amount).findFirst().orElse(Money.ZERO);
        }
    }

    public SharedCost {
        slices = List.copyOf(slices);
    }

    public Divided divided() {
        SortedMap<String, Fraction> exact = exact();
        List<String> codes = List.copyOf(exact.keySet());
        List<Money> bySlice = bySlice();
        List<Map<String, Money>> divided = IntStream.range(0, slices.size()).mapToObj(i -> slices.get(i).divide(bySlice.get(i))).toList();
        List<Part> parts = codes.stream()
                .map(code -> new Part(code, exact.get(code), divided.stream().map(slice -> slice.getOrDefault(code, Money.ZERO)).toList())).toList();
        return new Divided(bySlice, parts, amount.minus(Money.sum(parts.stream().map(Part::amount).toList())));
    }

    private List<Money> bySlice() {
        List<Money> bySlice = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        Money before = Money.ZERO;
        for (Slice slice : slices) {
            sum = sum.plus(slice.kronor());
            Money now = Money.rounded(sum);
            bySlice.add(now.minus(before));
            before = now;
        }
        return bySlice;
    }

    private SortedMap<String, Fraction> exact() {
        SortedMap<String, Fraction> exact = new TreeMap<>(CodePointOrder.BY_CODE_POINT);
        for (Slice slice : slices) slice.shares().forEach((code, share) -> exact.merge(code, slice.kronor().times(share), Fraction::plus));
        return exact;
    }
}
