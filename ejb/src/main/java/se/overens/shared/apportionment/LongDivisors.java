package se.overens.shared.apportionment;

import java.math.BigInteger;
import se.overens.shared.Fraction;

/// The claims of a divisor method as ratios of `long`s, compared without rounding. A denominator of zero is the claim
/// that goes before all others: every method that ranks each weight's first place so has the divisor zero there.
final class LongDivisors {

    private final Method method;
    private final boolean wide;
    private final long firstNumerator;
    private final long firstDenominator;

    LongDivisors(Method method, Fraction first) {
        this.method = method;
        this.wide = method == Method.DEAN || method == Method.HUNTINGTON_HILL;
        boolean modified = method == Method.MODIFIED_SAINTE_LAGUE;
        this.firstNumerator = modified ? within(first.numerator()) : 1;
        this.firstDenominator = modified ? within(first.denominator()) : 1;
    }

    /// A number too large for any room, when it is.
    private static long within(BigInteger number) {
        return number.bitLength() < 62 ? number.longValueExact() : Long.MAX_VALUE;
    }

    boolean hasRoom(long largest, long places) {
        long most = 2 * places + 3;
        return Kernel.hasRoom(firstDenominator, most) && Kernel.hasRoom(largest, Math.max(firstNumerator, firstDenominator * most));
    }

    /// The numerator of the claim that a weight makes with so many places held.
    long numerator(long weight, long held) {
        return switch (method) {
            case SAINTE_LAGUE, MODIFIED_SAINTE_LAGUE, D_HONDT, ADAMS -> weight;
            case DEAN -> held == 0 ? weight : weight * (2 * held + 1);
            case HUNTINGTON_HILL -> held == 0 ? weight : weight * weight;
            case LARGEST_REMAINDER -> throw new IllegalStateException("largest remainder has no divisors");
        };
    }

    /// Under MODIFIED_SAINTE_LAGUE all are multiplied by the denominator of the first divisor.
    long denominator(long held) {
        return switch (method) {
            case SAINTE_LAGUE -> 2 * held + 1;
            case MODIFIED_SAINTE_LAGUE -> held == 0 ? firstNumerator : Math.max(firstNumerator, firstDenominator * (2 * held + 1));
            case D_HONDT -> held + 1;
            case ADAMS -> held;
            case DEAN, HUNTINGTON_HILL -> held * (held + 1);
            case LARGEST_REMAINDER -> throw new IllegalStateException("largest remainder has no divisors");
        };
    }

    /// Below, at or above zero as the first claim is weaker than, equal to or stronger than the second.
    int compare(long numerator, long denominator, long otherNumerator, long otherDenominator) {
        if ((denominator | otherDenominator) == 0) return Long.compare(numerator, otherNumerator);
        if (wide) {
            long high = Math.multiplyHigh(numerator, otherDenominator);
            long otherHigh = Math.multiplyHigh(otherNumerator, denominator);
            if (high != otherHigh) return Long.compare(high, otherHigh);
            return Long.compareUnsigned(numerator * otherDenominator, otherNumerator * denominator);
        }
        return Long.compare(numerator * otherDenominator, otherNumerator * denominator);
    }

    /// Where the search begins: the quota q + r/d rounded about as the method rounds.
    long rounded(long quotient, long remainder, long divisor) {
        return switch (method) {
            case D_HONDT -> quotient;
            case ADAMS -> remainder > 0 ? quotient + 1 : quotient;
            case SAINTE_LAGUE, MODIFIED_SAINTE_LAGUE -> remainder >= divisor - remainder ? quotient + 1 : quotient;
            case DEAN, HUNTINGTON_HILL -> quotient == 0 || remainder >= divisor - remainder ? quotient + 1 : quotient;
            case LARGEST_REMAINDER -> throw new IllegalStateException("largest remainder has no divisors");
        };
    }

    /// Places to add to the total before the quotas are taken, so that those rounded make about the total.
    long ahead(int size) {
        return switch (method) {
            case D_HONDT -> size / 2;
            case ADAMS -> -size / 2;
            case SAINTE_LAGUE, MODIFIED_SAINTE_LAGUE, DEAN, HUNTINGTON_HILL -> 0;
            case LARGEST_REMAINDER -> throw new IllegalStateException("largest remainder has no divisors");
        };
    }
}
