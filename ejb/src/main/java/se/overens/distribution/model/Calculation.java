package se.overens.distribution.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.shared.Fraction;
import se.overens.shared.apportionment.Apportionment;
import se.overens.shared.apportionment.Entry;
import se.overens.shared.apportionment.Method;
import se.overens.shared.apportionment.Tie;

/// From factors and weights to whole places, exactly, with every step kept so that it can be shown and redone by hand.
/// A count is used as it is; a rate is multiplied by the inhabitants it describes, and when less is to give more it is
/// first turned: highest − own + lowest. Weights count in proportion to their sum, so a draft can be tried out before
/// they make 100.
public final class Calculation {

    /// Moves when the rules of this class change; frozen with every published model.
    public static final String VERSION = "1";

    /// The first divisor of MODIFIED_SAINTE_LAGUE, as in vallagen 14 kap. 3 §.
    private static final Fraction FIRST_DIVISOR = Fraction.parse("1.2");

    private final long total;
    private final ModelInputs inputs;
    private final List<FactorSpan> spans;
    private final List<Line> lines;
    private final List<Tie> ties;

    private Calculation(long total, List<Municipality> municipalities, ModelInputs inputs) {
        this.total = total;
        this.inputs = inputs;
        spans = inputs.factors().stream().map(factor -> FactorSpan.of(factor, municipalities)).toList();
        List<List<Part>> parts = municipalities.stream().map(this::parts).toList();
        List<Step> steps = deduct(municipalities, parts);
        Apportionment apportionment = Apportionment.of(total, inputs.method(), firstDivisor(), entries(municipalities, steps));
        ties = apportionment.ties();
        int[] order = order(municipalities, apportionment);
        lines = IntStream.range(0, municipalities.size()).mapToObj(i -> new Line(municipalities.get(i), parts.get(i), steps.get(i),
                apportionment.shares().get(i).quota(), order[i], apportionment.shares().get(i).places())).toList();
    }

    /// @param inputs without violations of [InputRules], and with at least one factor that weighs something
    public static Calculation of(long total, List<Municipality> municipalities, ModelInputs inputs) {
        return new Calculation(total, municipalities, inputs);
    }

    /// One factor's part in one municipality's share.
    ///
    /// @param value        as entered
    /// @param used         after a rate has been turned and multiplied by the inhabitants
    /// @param part         of the county's sum
    /// @param contribution part times weight
    public record Part(Factor factor, FactorSpan span, Fraction value, Fraction used, Fraction part, Fraction weight, Fraction contribution) {
    }

    /// From the share to what is to be rounded.
    ///
    /// @param existing already received; zero without deduction
    /// @param target   share · (total + all existing) − existing
    /// @param claim    the target, but never below zero
    public record Step(Fraction share, Fraction existing, Fraction target, Fraction claim) {
    }

    /// @param order of the remainder among all, the largest first; 0 when the method does not go by remainders
    public record Line(Municipality municipality, List<Part> parts, Step step, Fraction quota, int order, long places) {

        public long whole() {
            return quota.floor().longValueExact();
        }

        public Fraction remainder() {
            return quota.minus(Fraction.of(quota.floor()));
        }

        public long extra() {
            return places - whole();
        }
    }

    public long total() {
        return total;
    }

    public ModelInputs inputs() {
        return inputs;
    }

    public List<FactorSpan> spans() {
        return spans;
    }

    public List<Line> lines() {
        return lines;
    }

    public Line line(String code) {
        return lines.stream().filter(line -> line.municipality().code().equals(code)).findFirst().orElseThrow();
    }

    public List<Tie> ties() {
        return ties;
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

    private List<Part> parts(Municipality municipality) {
        Fraction weights = inputs.weightSum();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Factor factor = inputs.factors().get(i);
            FactorSpan span = spans.get(i);
            Fraction used = span.used(factor, municipality);
            Fraction part = used.dividedBy(span.sum());
            Fraction weight = Fraction.parse(factor.weight()).dividedBy(weights);
            parts.add(new Part(factor, span, span.value(factor, municipality), used, part, weight, part.times(weight)));
        }
        return parts;
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
        return IntStream.range(0, municipalities.size()).mapToObj(i ->
                Entry.of(municipalities.get(i).code(), nothing ? steps.get(i).share() : steps.get(i).claim())).toList();
    }

    private Fraction firstDivisor() {
        return inputs.method() == Method.MODIFIED_SAINTE_LAGUE ? FIRST_DIVISOR : null;
    }

    /// Larger remainder first, then larger claim, then lower code: the same rule as decides the last places.
    private int[] order(List<Municipality> municipalities, Apportionment apportionment) {
        int[] order = new int[municipalities.size()];
        if (!byRemainder()) return order;
        var shares = apportionment.shares();
        Comparator<Integer> rule = Comparator.<Integer, Fraction>comparing(i -> shares.get(i).quota().minus(Fraction.of(shares.get(i).quota().floor()))).reversed()
                .thenComparing(Comparator.<Integer, Fraction>comparing(i -> shares.get(i).weight()).reversed())
                .thenComparing(i -> shares.get(i).key());
        List<Integer> sorted = IntStream.range(0, order.length).boxed().sorted(rule).toList();
        for (int rank = 0; rank < order.length; rank++) order[sorted.get(rank)] = rank + 1;
        return order;
    }
}
