package se.overens.distribution.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.distribution.model.Weighing.Part;
import se.overens.shared.Fraction;
import se.overens.shared.apportionment.Weightings;

/// One calculation under any number of other weights of its factors. Where nothing but the weights decides, the kernel
/// counts; floors, caps, fixed figures and deductions ask for the whole calculation each time. Either way the answer is
/// the exact one.
///
/// Serves one thread.
final class Reweighing {

    private final Calculation now;
    private final List<Municipality> municipalities;
    private final List<Integer> byCode;
    private final Weightings kernel;

    Reweighing(Calculation now) {
        this.now = now;
        this.municipalities = now.lines().stream().map(Calculation.Line::municipality).toList();
        this.byCode = IntStream.range(0, municipalities.size()).boxed().sorted(Comparator.comparing(i -> municipalities.get(i).code())).toList();
        this.kernel = isPlain() ? new Weightings(now.inputs().method(), now.inputs().heldFirstDivisor(), factors()) : null;
    }

    /// Whether the kernel counts, so that a weighting takes microseconds.
    boolean isPlain() {
        return now.inputs().limits() == null && now.inputs().madeDeduction() == null;
    }

    /// @param weights one per factor, in any unit; together more than zero
    /// @return in the order of the municipalities, with what is adjusted by hand
    List<Long> places(List<BigInteger> weights) {
        boolean isLarge = weights.stream().anyMatch(weight -> weight.bitLength() >= Long.SIZE - 1);
        if (kernel == null || isLarge) return calculated(weights);
        long[] counted = kernel.places(now.total(), weights.stream().mapToLong(BigInteger::longValueExact).toArray());
        List<Long> places = new ArrayList<>(now.lines().stream().map(Calculation.Line::adjusted).toList());
        for (int i = 0; i < counted.length; i++) places.set(byCode.get(i), places.get(byCode.get(i)) + counted[i]);
        return places;
    }

    /// Each municipality's share of the county before anything is rounded.
    List<Fraction> shares(List<BigInteger> weights) {
        Fraction sum = Fraction.of(weights.stream().reduce(BigInteger.ZERO, BigInteger::add));
        return now.lines().stream().map(line -> Fraction.sum(IntStream.range(0, weights.size())
                .mapToObj(i -> line.parts().get(i).part().times(Fraction.of(weights.get(i)).dividedBy(sum))).toList())).toList();
    }

    private List<Long> calculated(List<BigInteger> weights) {
        ModelInputs inputs = now.inputs().weighing(weights.stream().map(BigInteger::toString).toList());
        return Calculation.of(now.total(), municipalities, inputs).lines().stream().map(Calculation.Line::places).toList();
    }

    /// Each factor's part in each municipality, in the order of the codes.
    private List<List<Fraction>> factors() {
        return IntStream.range(0, now.inputs().factors().size()).mapToObj(factor ->
                byCode.stream().map(i -> now.lines().get(i).parts().get(factor)).map(Part::part).toList()).toList();
    }
}
