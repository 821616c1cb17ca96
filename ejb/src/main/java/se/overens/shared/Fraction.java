package se.overens.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/// An exact number, always in lowest terms with a positive denominator. Shares, weights and quotas are fractions from
/// the first factor to the last öre; only [#toDecimal] rounds, and what it gives is for showing.
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    private static final Pattern DECIMAL = Pattern.compile("(-?)(\\d{1,40})(?:\\.(\\d{1,40}))?(?:[eE]([+-]?\\d{1,2}))?");

    public Fraction {
        if (denominator.signum() == 0) throw new ArithmeticException("a fraction has no zero denominator");
        var divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) divisor = divisor.negate();
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Fraction of(BigInteger whole) {
        return new Fraction(whole, BigInteger.ONE);
    }

    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : of(decimal.unscaledValue().multiply(BigInteger.TEN.pow(-decimal.scale())));
    }

    /// Reads `-12`, `0.37` or `1e-12`, exactly; at most forty digits on each side of the point and two in the exponent.
    public static Fraction parse(String text) {
        var m = DECIMAL.matcher(text);
        if (!m.matches()) throw new NumberFormatException("not a decimal number");
        var decimals = m.group(3) == null ? "" : m.group(3);
        var digits = new BigInteger(m.group(2) + decimals);
        if (!m.group(1).isEmpty()) digits = digits.negate();
        var shift = (m.group(4) == null ? 0 : Integer.parseInt(m.group(4))) - decimals.length();
        return shift >= 0
                ? of(digits.multiply(BigInteger.TEN.pow(shift)))
                : new Fraction(digits, BigInteger.TEN.pow(-shift));
    }

    public static Fraction sum(List<Fraction> terms) {
        var common = commonDenominator(terms);
        var sum = BigInteger.ZERO;
        for (var term : terms) sum = sum.add(term.inUnitsOf(common));
        return new Fraction(sum, common);
    }

    /// The least number by which all of these can be multiplied to become whole.
    public static BigInteger commonDenominator(List<Fraction> fractions) {
        var common = BigInteger.ONE;
        for (var fraction : fractions) {
            var d = fraction.denominator;
            if (!d.equals(BigInteger.ONE) && common.mod(d).signum() != 0) common = common.divide(common.gcd(d)).multiply(d);
        }
        return common;
    }

    /// This fraction as a number of `1/denominator`; the denominator must be a multiple of its own.
    public BigInteger inUnitsOf(BigInteger multiple) {
        return multiple.equals(denominator) ? numerator : numerator.multiply(multiple.divide(denominator));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction times(long whole) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(whole)), denominator);
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public int signum() {
        return numerator.signum();
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /// The largest whole number that is not above this.
    public BigInteger floor() {
        var parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /// For showing: half up, away from zero at the half.
    public BigDecimal toDecimal(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    /// For showing: exact when the decimal has an end within the thirty decimals that anyone reads, otherwise four.
    public BigDecimal asDecimal() {
        var shown = toDecimal(30).stripTrailingZeros();
        if (!of(shown).equals(this)) return toDecimal(4);
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }

    /// The same as text, `66.6` or `12`.
    public String toPlainString() {
        return asDecimal().toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
