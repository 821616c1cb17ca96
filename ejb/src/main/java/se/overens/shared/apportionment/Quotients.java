package se.overens.shared.apportionment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.overens.shared.Fraction;

/// The comparisons that a divisor method comes down to, with so many decimals that it can be read who went first: the
/// smallest quotient that gave a place is not below the largest one that did not.
final class Quotients {

    private static final int FEWEST_DECIMALS = 4;
    private static final int MOST_DECIMALS = 12;
    private static final int SHOWN_DIVISORS = 4;

    private final Apportionment asked;
    private final Roster roster;
    private final Divisors divisors;
    private final int decimals;

    private Quotients(Apportionment asked, int decimals) {
        this.asked = asked;
        this.roster = new Roster(asked.total(), asked.entries());
        this.divisors = new Divisors(asked.method(), asked.firstDivisor());
        this.decimals = decimals;
    }

    /// In the order of the entries.
    static List<Quotient> of(Apportionment asked) {
        for (int decimals = FEWEST_DECIMALS; ; decimals++) {
            List<Quotient> shown = new Quotients(asked, decimals).all();
            if (decimals == MOST_DECIMALS || !asked.ties().isEmpty() || tells(shown)) return shown;
        }
    }

    static List<BigDecimal> firstDivisors(Apportionment asked) {
        Divisors divisors = new Divisors(asked.method(), asked.firstDivisor());
        return IntStream.range(0, SHOWN_DIVISORS).mapToObj(divisors::shown).toList();
    }

    private List<Quotient> all() {
        return IntStream.range(0, roster.size()).mapToObj(this::quotient).toList();
    }

    private Quotient quotient(int index) {
        Share share = asked.shares().get(index);
        boolean given = share.places() > roster.floors[index];
        boolean more = share.places() < roster.limits[index];
        return new Quotient(share.key(),
                given ? divisors.shown(share.places() - 1) : null, given ? value(share, share.places() - 1) : null,
                more ? divisors.shown(share.places()) : null, more ? value(share, share.places()) : null);
    }

    /// Exact but for the square root of Huntington–Hill, which is taken with more digits than are shown.
    private BigDecimal value(Share share, long held) {
        if (divisors.isUnconditional(held)) return null;
        var one = divisors.claim(BigInteger.ONE, held);
        Fraction claim = new Fraction(one.numerator(), one.denominator());
        if (asked.method() != Method.HUNTINGTON_HILL) return share.quota().times(claim).toDecimal(decimals);
        return share.quota().times(share.quota()).times(claim).toDecimal(4 * MOST_DECIMALS).sqrt(MathContext.DECIMAL128)
                .setScale(decimals, RoundingMode.HALF_UP);
    }

    private static boolean tells(List<Quotient> shown) {
        Optional<BigDecimal> weakest = values(shown, Quotient::last).min(BigDecimal::compareTo);
        Optional<BigDecimal> strongest = values(shown, Quotient::next).max(BigDecimal::compareTo);
        return weakest.isEmpty() || strongest.isEmpty() || weakest.get().compareTo(strongest.get()) > 0;
    }

    private static Stream<BigDecimal> values(List<Quotient> shown, Function<Quotient, BigDecimal> which) {
        return shown.stream().map(which).filter(value -> value != null);
    }
}
