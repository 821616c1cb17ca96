package se.overens.shared.apportionment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.shared.Fraction;
import se.overens.shared.Told;

/// The calculation step by step, so that it can be redone by hand.
final class InWords {

    private static final int DECIMALS = 4;

    private final Apportionment asked;
    private final Roster roster;
    private final Fraction sum;
    private final List<Told> steps = new ArrayList<>();

    private InWords(Apportionment asked) {
        this.asked = asked;
        this.roster = new Roster(asked.total(), asked.entries());
        this.sum = Fraction.sum(asked.entries().stream().map(Entry::weight).toList());
    }

    static List<Told> of(Apportionment asked) {
        var words = new InWords(asked);
        words.tell("sum", words.sum.asDecimal(), asked.total());
        if (asked.method().isByDivisor()) words.byDivisor();
        else words.byRemainder();
        asked.ties().forEach(words::tie);
        return List.copyOf(words.steps);
    }

    private void byRemainder() {
        var multiplier = Multiplier.of(roster, asked.total());
        if (roster.isBounded()) multiplier(multiplier);
        var given = 0L;
        var raised = new ArrayList<String>();
        for (int i = 0; i < roster.size(); i++) {
            var share = asked.shares().get(i);
            var quota = new Fraction(multiplier.clamped(roster, i), multiplier.denominator());
            quota(i, share, quota);
            given += quota.floor().longValueExact();
            if (share.places() > quota.floor().longValueExact()) raised.add(share.key());
        }
        tell("whole", given, asked.total() - given);
        if (!raised.isEmpty()) tell("remainders", raised.size(), raised);
    }

    private void quota(int index, Share share, Fraction quota) {
        var whole = quota.floor();
        var remainder = quota.minus(Fraction.of(whole)).toDecimal(DECIMALS);
        if (isClamped(index, quota)) tell("clamped", share.key(), share.weight().asDecimal(), whole);
        else if (roster.isBounded()) tell("scaled", share.key(), share.weight().asDecimal(), quota.toDecimal(DECIMALS), whole, remainder);
        else tell("quota", share.key(), share.weight().asDecimal(), asked.total(), sum.asDecimal(), quota.toDecimal(DECIMALS), whole, remainder);
    }

    /// One place per so much weight: the number that makes the bounded quotas add up.
    private void multiplier(Multiplier multiplier) {
        if (multiplier.numerator().signum() == 0) tell("floors-are-all");
        else tell("multiplier", new Fraction(multiplier.denominator(), multiplier.numerator()).times(roster.unit).toDecimal(2 * DECIMALS));
    }

    /// Whether the floor or the cap, and not the weight, gave the quota.
    private boolean isClamped(int index, Fraction quota) {
        return quota.equals(Fraction.of(roster.floors[index])) && roster.floors[index] > 0
                || quota.equals(Fraction.of(roster.limits[index])) && asked.entries().get(index).cap() != null;
    }

    private void byDivisor() {
        var divisors = new Divisors(asked.method(), asked.firstDivisor());
        tell("divisors", IntStream.range(0, DECIMALS).mapToObj(held -> divisors.shown(held)).toList());
        if (roster.floorSum() > 0) tell("floors", roster.floorSum(), asked.total() - roster.floorSum());
        for (int i = 0; i < roster.size(); i++) {
            var share = asked.shares().get(i);
            if (share.places() == roster.floors[i]) {
                tell(share.places() == 0 ? "no-place" : "floor-only", share.key(), share.weight().asDecimal(), share.places());
            } else {
                var divisor = divisors.shown(share.places() - 1);
                tell(divisor.signum() == 0 ? "first-place" : "last-claim", share.key(), share.weight().asDecimal(),
                        share.places(), divisor, claim(share.weight(), divisor));
            }
        }
    }

    private static BigDecimal claim(Fraction weight, BigDecimal divisor) {
        return divisor.signum() == 0 ? weight.asDecimal() : weight.dividedBy(Fraction.of(divisor)).toDecimal(DECIMALS);
    }

    private void tie(Tie tie) {
        tell(tie.resolvedBy() == Tie.ResolvedBy.WEIGHT ? "tie-weight" : "tie-key", tie.keys(), tie.places());
    }

    private void tell(String code, Object... arguments) {
        steps.add(Told.of("apportionment." + code, arguments));
    }
}
