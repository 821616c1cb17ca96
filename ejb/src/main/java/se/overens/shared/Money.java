package se.overens.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/// An amount in Swedish kronor, counted in whole öre. It divides only through [#allocate], whose parts always add up.
public record Money(long ore) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);
    public static final Money ONE_ORE = new Money(1);
    public static final Money ONE_KRONA = new Money(100);

    /// The most that anybody writes as one amount. Nothing that is added up of such amounts comes near what a long holds.
    public static final Money MOST_WRITTEN = ofKronor(999_999_999_999L);

    private static final BigInteger ORE_PER_KRONA = BigInteger.valueOf(100);

    public static Money ofOre(long ore) {
        return new Money(ore);
    }

    public static Money ofKronor(long kronor) {
        return new Money(Math.multiplyExact(kronor, 100L));
    }

    /// Reads kronor such as `376000.00`; what is no whole number of öre, or more than a long holds, is refused.
    public static Money parse(String kronor) {
        return ofExact(Fraction.parse(kronor));
    }

    /// Reads kronor that somebody has written.
    ///
    /// @throws TooLarge when it is more than [#MOST_WRITTEN], or as much below nothing
    public static Money written(String kronor) {
        var amount = Fraction.parse(kronor);
        var most = MOST_WRITTEN.inKronor();
        if (amount.compareTo(most) > 0 || amount.negated().compareTo(most) > 0) throw new TooLarge();
        return ofExact(amount);
    }

    public static final class TooLarge extends NumberFormatException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("the amount is too large");
        }
    }

    /// The amount of this many kronor, when that is a whole number of öre.
    public static Money ofExact(Fraction kronor) {
        var ore = kronor.times(100);
        if (!ore.isWhole()) throw new NumberFormatException("an amount has at most two decimals");
        if (ore.numerator().bitLength() > 63) throw new NumberFormatException("the amount is too large");
        return new Money(ore.numerator().longValueExact());
    }

    /// The öre nearest to this many kronor, half up. For what is computed and then owed once; shares use [#allocate].
    public static Money rounded(Fraction kronor) {
        return ofExact(Fraction.of(kronor.toDecimal(2)));
    }

    /// The same in whole units, half up: `1.00` for a contract that rounds to the krona.
    public static Money rounded(Fraction kronor, Money unit) {
        var units = Fraction.of(kronor.dividedBy(unit.inKronor()).toDecimal(0));
        return unit.times(units.numerator().longValueExact());
    }

    /// Splits this amount by the weights, in whole units: each gets its share rounded down, and the rest goes by largest
    /// remainder, then to the larger weight, then to the earlier in the list.
    public List<Money> allocate(List<Fraction> weights, Money unit) {
        if (!isMultipleOf(unit)) throw new Invalid("amount", "amount-not-multiple-of-unit", this, unit);
        if (isNegative()) return negated().allocate(weights, unit).stream().map(Money::negated).toList();
        var common = Fraction.commonDenominator(weights);
        var whole = weights.stream().map(weight -> weight.inUnitsOf(common)).toList();
        var units = BigInteger.valueOf(ore / unit.ore);
        return LargestRemainder.share(units, whole, (a, b) -> whole.get(b).compareTo(whole.get(a))).units().stream()
                .map(count -> new Money(Math.multiplyExact(count, unit.ore))).toList();
    }

    public List<Money> allocate(List<Fraction> weights) {
        return allocate(weights, ONE_ORE);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(ore, other.ore));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(ore, other.ore));
    }

    /// So many of this amount.
    public Money times(long count) {
        return new Money(Math.multiplyExact(ore, count));
    }

    public Money negated() {
        return new Money(Math.negateExact(ore));
    }

    public static Money sum(Iterable<Money> amounts) {
        var sum = ZERO;
        for (var amount : amounts) sum = sum.plus(amount);
        return sum;
    }

    public boolean isNegative() {
        return ore < 0;
    }

    public boolean isMultipleOf(Money unit) {
        return unit.ore != 0 && ore % unit.ore == 0;
    }

    /// Kronor as an exact fraction.
    public Fraction inKronor() {
        return new Fraction(BigInteger.valueOf(ore), ORE_PER_KRONA);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }

    /// `376000.00`: how amounts travel. Pages write them the Swedish way.
    @Override
    public String toString() {
        return BigDecimal.valueOf(ore, 2).toPlainString();
    }
}
