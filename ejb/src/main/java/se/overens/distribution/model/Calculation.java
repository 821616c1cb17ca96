package se.overens.distribution.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.overens.distribution.model.Weighing.Part;
import se.overens.shared.Fraction;
import se.overens.shared.Invalid;
import se.overens.shared.Violation;
import se.overens.shared.apportionment.Apportionment;
import se.overens.shared.apportionment.Bounded;
import se.overens.shared.apportionment.Entry;
import se.overens.shared.apportionment.Method;
import se.overens.shared.apportionment.Quotient;
import se.overens.shared.apportionment.Tie;

/// From factors and weights to whole places, exactly, with every step kept so that it can be shown and redone by hand.
/// A count is used as it is; a rate is multiplied by the inhabitants it describes, and when less is to give more it is
/// first turned: highest − own + lowest. Weights count in proportion to their sum, so a draft can be tried out before
/// they make 100. Floors, caps and fixed figures bound the apportionment; adjustments by hand are made after it.
public final class Calculation {

    /// Moves when the rules of this class change; frozen with every published model. What 1 could say, 2 computes alike.
    public static final String VERSION = "2";

    private final long total;
    private final ModelInputs inputs;
    private final List<Line> lines;
    private final Apportionment apportionment;
    private final Bounded bounded;

    private Calculation(long total, List<Municipality> municipalities, ModelInputs inputs) {
        this.total = total;
        this.inputs = inputs;
        Weighing weighing = new Weighing(inputs, municipalities);
        List<List<Part>> parts = municipalities.stream().map(weighing::parts).toList();
        List<Step> steps = deduct(municipalities, parts);
        apportionment = Apportionment.of(total, inputs.method(), inputs.heldFirstDivisor(), entries(municipalities, steps));
        bounded = apportionment.bounded();
        int[] order = order(apportionment.shares().size());
        lines = IntStream.range(0, municipalities.size()).mapToObj(i -> {
            var share = apportionment.shares().get(i);
            long adjusted = inputs.adjustments().stream().mapToLong(adjustment -> adjustment.change(share.key())).sum();
            return new Line(municipalities.get(i), parts.get(i), steps.get(i), share.quota(), bounded.quotas().get(i), order[i],
                    share.places(), adjusted, share.places() + adjusted);
        }).toList();
    }

    /// @param inputs without violations of [InputRules], and with at least one factor that weighs something
    /// @throws Invalid when the floors and caps cannot be kept
    public static Calculation of(long total, List<Municipality> municipalities, ModelInputs inputs) {
        return new Calculation(total, municipalities, inputs);
    }

    /// Nothing where floors and caps leave no room for so many.
    static Optional<Calculation> tried(long total, List<Municipality> municipalities, ModelInputs inputs) {
        try {
            return Optional.of(of(total, municipalities, inputs));
        } catch (Invalid noRoom) {
            return Optional.empty();
        }
    }

    /// From the share to what is to be rounded.
    ///
    /// @param existing already received; zero without deduction
    /// @param target   share · (total + all existing) − existing
    /// @param claim    the target, but never below zero
    public record Step(Fraction share, Fraction existing, Fraction target, Fraction claim) {
    }

    /// @param quota       of the total, exactly, as if there were no floors and caps
    /// @param bounded     the quota within floor and cap; what largest remainder rounds
    /// @param order       of the remainder among all, the largest first; 0 when the method does not go by remainders
    /// @param apportioned places before anything is adjusted by hand
    /// @param adjusted    the sum of the changes by hand, with sign
    public record Line(Municipality municipality, List<Part> parts, Step step, Fraction quota, Fraction bounded, int order,
                       long apportioned, long adjusted, long places) {

        public long whole() {
            return bounded.floor().longValueExact();
        }

        public Fraction remainder() {
            return bounded.minus(Fraction.of(bounded.floor()));
        }

        public long extra() {
            return apportioned - whole();
        }
    }

    public long total() {
        return total;
    }

    public ModelInputs inputs() {
        return inputs;
    }

    public List<Line> lines() {
        return lines;
    }

    public Line line(String code) {
        return lines.stream().filter(line -> line.municipality().code().equals(code)).findFirst().orElseThrow();
    }

    public List<Tie> ties() {
        return apportionment.ties();
    }

    /// Places per unit of claim, where floors and caps leave room.
    public Fraction multiplier() {
        return bounded.multiplier();
    }

    /// What a divisor method compared, municipality by municipality.
    public List<Quotient> quotients() {
        return apportionment.quotients();
    }

    public List<BigDecimal> firstDivisors() {
        return apportionment.firstDivisors();
    }

    public boolean byRemainder() {
        return inputs.method() == Method.LARGEST_REMAINDER;
    }

    /// All that has already been received.
    public Fraction existing() {
        return Fraction.sum(lines.stream().map(line -> line.step().existing()).toList());
    }

    /// Larger than the total when somebody's deduction is larger than its share.
    public Fraction claims() {
        return Fraction.sum(lines.stream().map(line -> line.step().claim()).toList());
    }

    public List<String> codes() {
        return lines.stream().map(line -> line.municipality().code()).toList();
    }

    /// Adjustments that leave somebody with less than nothing, or outside its floor, cap or fixed figure.
    public List<Violation> violations() {
        return lines.stream().filter(line -> line.adjusted() != 0 && !inputs.heldLimits().of(line.municipality().code()).allows(line.places()))
                .map(line -> Violation.of("adjustments", line.places() < 0 ? "adjusted-below-zero" : "adjusted-out-of-limits",
                        line.municipality().name(), line.apportioned(), line.adjusted(), line.places())).toList();
    }

    private List<Step> deduct(List<Municipality> municipalities, List<List<Part>> parts) {
        List<Fraction> existing = municipalities.stream().map(this::existingOf).toList();
        Fraction all = Fraction.of(total).plus(Fraction.sum(existing));
        return IntStream.range(0, municipalities.size()).mapToObj(i -> {
            Fraction share = Fraction.sum(parts.get(i).stream().map(Part::contribution).toList());
            Fraction target = share.times(all).minus(existing.get(i));
            return new Step(share, existing.get(i), target, target.max(Fraction.ZERO));
        }).toList();
    }

    private Fraction existingOf(Municipality municipality) {
        return inputs.madeDeduction() == null ? Fraction.ZERO : Fraction.parse(inputs.deduction().values().get(municipality.code()));
    }

    /// With no places to share out, the shares stand in for the claims, which are all zero.
    private List<Entry> entries(List<Municipality> municipalities, List<Step> steps) {
        boolean nothing = steps.stream().allMatch(step -> step.claim().signum() == 0);
        return IntStream.range(0, municipalities.size()).mapToObj(i -> {
            String code = municipalities.get(i).code();
            Limit limit = inputs.heldLimits().of(code);
            return new Entry(code, nothing ? steps.get(i).share() : steps.get(i).claim(), limit.least(), limit.most());
        }).toList();
    }

    /// Larger remainder first, then larger claim, then lower code: the same rule as decides the last places.
    private int[] order(int size) {
        int[] order = new int[size];
        if (!byRemainder()) return order;
        var shares = apportionment.shares();
        var quotas = bounded.quotas();
        Comparator<Integer> rule = Comparator.<Integer, Fraction>comparing(i -> quotas.get(i).minus(Fraction.of(quotas.get(i).floor()))).reversed()
                .thenComparing(Comparator.<Integer, Fraction>comparing(i -> shares.get(i).weight()).reversed())
                .thenComparing(i -> shares.get(i).key());
        List<Integer> sorted = IntStream.range(0, size).boxed().sorted(rule).toList();
        for (int rank = 0; rank < size; rank++) order[sorted.get(rank)] = rank + 1;
        return order;
    }
}
