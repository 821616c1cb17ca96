package se.overens.shared.apportionment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import se.overens.shared.Fraction;

/// The series of divisors of a method. An entry that has k places claims the next with weight / d(k); d never falls
/// with k, so nobody's second claim goes before the first.
final class Divisors {

    private static final Fraction THREE = Fraction.of(3);

    private final Method method;
    private final Fraction first;

    /// `first` is the first divisor of MODIFIED_SAINTE_LAGUE and means nothing to the others.
    Divisors(Method method, Fraction first) {
        this.method = method;
        this.first = first;
    }

    /// Whether the claim to place k + 1 goes before every later place of anyone: the divisor is zero.
    boolean isUnconditional(long held) {
        return held == 0 && switch (method) {
            case ADAMS, DEAN, HUNTINGTON_HILL -> true;
            case LARGEST_REMAINDER, SAINTE_LAGUE, MODIFIED_SAINTE_LAGUE, D_HONDT -> false;
        };
    }

    /// The claim of an entry that holds k places. Huntington–Hill's divisor is √(k(k+1)): its claims are compared squared.
    Claim claim(BigInteger weight, long held) {
        if (isUnconditional(held)) return new Claim(true, weight, BigInteger.ONE);
        var k = BigInteger.valueOf(held);
        var next = k.add(BigInteger.ONE);
        return switch (method) {
            case SAINTE_LAGUE -> new Claim(false, weight, k.add(next));
            case MODIFIED_SAINTE_LAGUE -> modified(weight, held);
            case D_HONDT -> new Claim(false, weight, next);
            case ADAMS -> new Claim(false, weight, k);
            case DEAN -> new Claim(false, weight.multiply(k.add(next)), k.multiply(next).shiftLeft(1));
            case HUNTINGTON_HILL -> new Claim(false, weight.multiply(weight), k.multiply(next));
            case LARGEST_REMAINDER -> throw new IllegalStateException("largest remainder has no divisors");
        };
    }

    /// A first divisor above 3 holds back the following ones too: a claim cannot be made before the one ahead of it.
    private Claim modified(BigInteger weight, long held) {
        var ordinary = Fraction.of(2 * held + 1);
        var divisor = held == 0 ? first : first.compareTo(THREE) > 0 ? ordinary.max(first) : ordinary;
        return new Claim(false, weight.multiply(divisor.denominator()), divisor.numerator());
    }

    /// The divisor of the claim made with k places held, for showing.
    BigDecimal shown(long held) {
        if (isUnconditional(held)) return BigDecimal.ZERO;
        var one = claim(BigInteger.ONE, held);
        var divisor = new Fraction(one.denominator(), one.numerator());
        return method == Method.HUNTINGTON_HILL
                ? Fraction.of(divisor.toDecimal(0).sqrt(MathContext.DECIMAL64)).toDecimal(4)
                : divisor.isWhole() ? divisor.toDecimal(0) : divisor.toDecimal(4).stripTrailingZeros();
    }

    /// A number of places that an entry surely gets when the multiplier is numerator/denominator, if limits allow:
    /// one less than its quota rounded down, since every divisor lies between k and k + 1 (first ones aside).
    BigInteger surely(BigInteger weight, BigInteger numerator, BigInteger denominator) {
        var scaled = weight.multiply(numerator);
        if (method == Method.MODIFIED_SAINTE_LAGUE) {
            var doubled = scaled.shiftLeft(1).multiply(first.denominator());
            if (doubled.compareTo(denominator.multiply(first.numerator())) <= 0) return BigInteger.ZERO;
        }
        return scaled.divide(denominator).subtract(BigInteger.ONE).max(BigInteger.ZERO);
    }

    /// A claim to one more place: unconditional ones first (larger weight ahead), then by numerator / denominator.
    record Claim(boolean unconditional, BigInteger numerator, BigInteger denominator) implements Comparable<Claim> {

        @Override
        public int compareTo(Claim other) {
            if (unconditional != other.unconditional) return unconditional ? 1 : -1;
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
        }

        boolean ties(Claim other) {
            return compareTo(other) == 0;
        }
    }
}
