package se.overens.distribution.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.shared.Fraction;

/// Which weight moves whom the most. Each factor in turn weighs so many percentage points more, taken from the others
/// in proportion to what they weigh, and the whole county is counted anew, exactly. What somebody gains others lose: over
/// the county every turn adds up to nothing.
///
/// @param places in the order of the municipalities, as it is now
/// @param turns  one per factor, in their order
public record Sensitivity(int points, List<Municipality> municipalities, List<Long> places, List<Turn> turns) {

    private static final Fraction HUNDRED = Fraction.of(100);

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

    /// @param points percentage points that each factor in turn gets more
    public static Sensitivity of(long total, List<Municipality> municipalities, ModelInputs inputs, int points) {
        Calculation now = Calculation.of(total, municipalities, inputs);
        List<Turn> turns = IntStream.range(0, inputs.factors().size()).mapToObj(i -> turn(now, municipalities, i, points)).toList();
        return new Sensitivity(points, municipalities, now.lines().stream().map(Calculation.Line::places).toList(), turns);
    }

    /// The factors' places in their order, whichever moves this municipality the most first.
    ///
    /// @param municipality its place in the order of the municipalities
    public List<Integer> ranked(int municipality) {
        Comparator<Turn> most = Comparator.<Turn>comparingLong(turn -> Math.abs(turn.changes().get(municipality).places()))
                .thenComparing(turn -> size(turn.changes().get(municipality).share()));
        return turns.stream().sorted(most.reversed().thenComparing(Turn::factor)).map(Turn::factor).toList();
    }

    private static Turn turn(Calculation now, List<Municipality> municipalities, int factor, int points) {
        ModelInputs inputs = now.inputs();
        Fraction weight = Fraction.parse(inputs.factors().get(factor).weight()).times(100).dividedBy(inputs.weightSum());
        Fraction room = HUNDRED.minus(weight);
        Fraction raised = room.min(Fraction.of(points));
        Calculation then = raised.signum() == 0 ? now
                : Calculation.of(now.total(), municipalities, inputs.weighing(tilted(inputs, factor, points)));
        List<Change> changes = IntStream.range(0, municipalities.size()).mapToObj(i -> new Change(
                then.lines().get(i).places() - now.lines().get(i).places(),
                then.lines().get(i).step().share().minus(now.lines().get(i).step().share()))).toList();
        return new Turn(factor, inputs.factors().get(factor).name(), weight, raised, changes);
    }

    /// Weights as whole numbers in the right proportion: with W for the sum, w for this factor's weight and s for the
    /// points, this one gets (100 w + s W)(W − w), and another with weight v gets v((100 − s)W − 100 w).
    static List<String> tilted(ModelInputs inputs, int factor, int points) {
        List<Fraction> weights = inputs.factors().stream().map(each -> Fraction.parse(each.weight())).toList();
        BigInteger unit = Fraction.commonDenominator(weights);
        List<BigInteger> whole = weights.stream().map(weight -> weight.inUnitsOf(unit)).toList();
        BigInteger sum = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger own = whole.get(factor);
        BigInteger hundred = BigInteger.valueOf(100);
        BigInteger left = hundred.subtract(BigInteger.valueOf(points)).multiply(sum).subtract(hundred.multiply(own));
        BigInteger more = hundred.multiply(own).add(BigInteger.valueOf(points).multiply(sum)).multiply(sum.subtract(own));
        List<String> tilted = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            if (left.signum() <= 0) tilted.add(i == factor ? "1" : "0");
            else tilted.add((i == factor ? more : whole.get(i).multiply(left)).toString());
        }
        return tilted;
    }

    private static Fraction size(Fraction number) {
        return number.signum() < 0 ? number.negated() : number;
    }
}
