package se.overens.distribution.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.shared.Fraction;

/// Which weight moves whom the most. Each factor in turn weighs so many percentage points more, taken from the others
/// in proportion to what they weigh, and the whole county is counted anew, exactly. What somebody gains others lose: over
/// the county every turn adds up to nothing. Then each factor in turn weighs everything from nothing to all.
///
/// @param places in the order of the municipalities, as it is now
/// @param turns  one per factor, in their order
/// @param step   percentage points between the weights of the curves
/// @param curves one per factor, in their order
public record Sensitivity(int points, int step, List<Municipality> municipalities, List<Long> places, List<Turn> turns, List<Curve> curves) {

    private static final Fraction HUNDRED = Fraction.of(100);
    private static final int FINE = 1;
    private static final int COARSE = 5;

    /// One factor with more weight.
    ///
    /// @param weight  as it is now, in per cent of all
    /// @param raised  by so many percentage points; fewer than asked for when there is not so much to take from the others
    /// @param changes in the order of the municipalities
    public record Turn(int factor, String name, Fraction weight, Fraction raised, List<Change> changes) {
    }

    /// @param places more or fewer
    /// @param share  more or less of the county, before anything is rounded
    public record Change(long places, Fraction share) {
    }

    /// One factor from nothing to all the weight.
    ///
    /// @param steps none when no other factor weighs anything
    public record Curve(int factor, List<Step> steps) {
    }

    /// @param percent what the factor weighs of all
    /// @param places  in the order of the municipalities
    public record Step(int percent, List<Long> places) {
    }

    /// @param points percentage points that each factor in turn gets more
    public static Sensitivity of(long total, List<Municipality> municipalities, ModelInputs inputs, int points) {
        Calculation now = Calculation.of(total, municipalities, inputs);
        Reweighing reweighing = new Reweighing(now);
        Tilt tilt = new Tilt(inputs);
        int step = reweighing.isPlain() ? FINE : COARSE;
        List<Turn> turns = IntStream.range(0, inputs.factors().size()).mapToObj(i -> turn(now, reweighing, tilt, i, points)).toList();
        List<Curve> curves = IntStream.range(0, inputs.factors().size()).mapToObj(i -> curve(reweighing, tilt, i, step)).toList();
        return new Sensitivity(points, step, municipalities, now.lines().stream().map(Calculation.Line::places).toList(), turns, curves);
    }

    /// The factors' places in their order, whichever moves this municipality the most first.
    ///
    /// @param municipality its place in the order of the municipalities
    public List<Integer> ranked(int municipality) {
        Comparator<Turn> most = Comparator.<Turn>comparingLong(turn -> Math.abs(turn.changes().get(municipality).places()))
                .thenComparing(turn -> size(turn.changes().get(municipality).share()));
        return turns.stream().sorted(most.reversed().thenComparing(Turn::factor)).map(Turn::factor).toList();
    }

    /// The step that is nearest above what the factor weighs now and gives the municipality another number of places, or null.
    public Step nextAbove(int factor, int municipality) {
        return curves.get(factor).steps().stream().filter(step -> Fraction.of(step.percent()).compareTo(turns.get(factor).weight()) > 0)
                .filter(step -> isOther(step, municipality)).findFirst().orElse(null);
    }

    /// The same below.
    public Step nextBelow(int factor, int municipality) {
        return curves.get(factor).steps().reversed().stream().filter(step -> Fraction.of(step.percent()).compareTo(turns.get(factor).weight()) < 0)
                .filter(step -> isOther(step, municipality)).findFirst().orElse(null);
    }

    private boolean isOther(Step step, int municipality) {
        return !step.places().get(municipality).equals(places.get(municipality));
    }

    private static Turn turn(Calculation now, Reweighing reweighing, Tilt tilt, int factor, int points) {
        Fraction weight = tilt.weight(factor);
        Fraction raised = HUNDRED.minus(weight).min(Fraction.of(points));
        var weights = tilt.raised(factor, points);
        List<Long> places = reweighing.places(weights);
        List<Fraction> shares = reweighing.shares(weights);
        List<Change> changes = IntStream.range(0, now.lines().size()).mapToObj(i -> new Change(places.get(i) - now.lines().get(i).places(),
                shares.get(i).minus(now.lines().get(i).step().share()))).toList();
        return new Turn(factor, now.inputs().factors().get(factor).name(), weight, raised, changes);
    }

    /// @param by percent by percent with the kernel; in larger steps where each of them is a whole calculation
    private static Curve curve(Reweighing reweighing, Tilt tilt, int factor, int by) {
        if (!tilt.hasOthers(factor)) return new Curve(factor, List.of());
        return new Curve(factor, IntStream.rangeClosed(0, 100 / by).map(i -> i * by)
                .mapToObj(percent -> new Step(percent, reweighing.places(tilt.weighing(factor, Fraction.of(percent))))).toList());
    }

    private static Fraction size(Fraction number) {
        return number.signum() < 0 ? number.negated() : number;
    }
}
