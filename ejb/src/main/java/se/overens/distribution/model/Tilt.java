package se.overens.distribution.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import se.overens.shared.Fraction;

/// The weights of a model with another weight for one of its factors: what it gets the others give in proportion to what
/// they weigh. As whole numbers in the right proportion.
final class Tilt {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final List<BigInteger> weights;
    private final BigInteger sum;

    Tilt(ModelInputs inputs) {
        List<Fraction> written = inputs.factors().stream().map(each -> Fraction.parse(each.weight())).toList();
        BigInteger unit = Fraction.commonDenominator(written);
        weights = written.stream().map(weight -> weight.inUnitsOf(unit)).toList();
        sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /// As it is now, in per cent of all.
    Fraction weight(int factor) {
        return new Fraction(weights.get(factor).multiply(HUNDRED), sum);
    }

    /// Whether there are others to take from and give to.
    boolean hasOthers(int factor) {
        return !weights.get(factor).equals(sum);
    }

    /// Percentage points more; all there is when there is not so much to take.
    List<BigInteger> raised(int factor, int points) {
        return weighing(factor, weight(factor).plus(Fraction.of(points)).min(Fraction.of(HUNDRED)));
    }

    /// With W for the sum, w for this factor's weight, v for another's and p/q for the per cent, this one gets p(W − w) and
    /// the other v(100q − p).
    ///
    /// @param percent of all; what all weigh is 100
    List<BigInteger> weighing(int factor, Fraction percent) {
        BigInteger left = HUNDRED.multiply(percent.denominator()).subtract(percent.numerator());
        List<BigInteger> tilted = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            if (left.signum() == 0) tilted.add(i == factor ? BigInteger.ONE : BigInteger.ZERO);
            else tilted.add(i == factor ? percent.numerator().multiply(sum.subtract(weights.get(factor))) : weights.get(i).multiply(left));
        }
        BigInteger divisor = tilted.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        return tilted.stream().map(weight -> weight.divide(divisor)).toList();
    }
}
