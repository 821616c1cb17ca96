package se.overens.cofinancing.outcome.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
    /// @param shares  by the parties' codes; what they leave of the whole is a gap, never silently anyone's
    public record Slice(LocalDate from, LocalDate through, Fraction kronor, Map<String, Fraction> shares) {

        public Slice {
            shares = Map.copyOf(shares);
        }

        public Fraction gap() {
            return Fraction.ONE.minus(Fraction.sum(List.copyOf(shares.values())));
        }

        /// What falls on each of them, in the order asked; the gap has its own part and stands last among equals.
        private List<Money> divide(Money sum, List<String> codes) {
            List<Fraction> weights = new ArrayList<>(codes.stream().map(code -> shares.getOrDefault(code, Fraction.ZERO)).toList());
            weights.add(gap());
            return sum.allocate(weights);
        }
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
        List<List<Money>> divided = IntStream.range(0, slices.size()).mapToObj(i -> slices.get(i).divide(bySlice.get(i), codes)).toList();
        List<Part> parts = IntStream.range(0, codes.size())
                .mapToObj(i -> new Part(codes.get(i), exact.get(codes.get(i)), divided.stream().map(slice -> slice.get(i)).toList())).toList();
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
