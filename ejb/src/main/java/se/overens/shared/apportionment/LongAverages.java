package se.overens.shared.apportionment;

/// The divisor methods on `long`s: begin near the answer, then give to the strongest claim or take from the weakest
/// until the places make the total, and exchange as long as a claim outside goes before one inside. What is left is the
/// answer of [HighestAverages], wherever it began.
final class LongAverages {

    /// So near that stepping the rest of the way costs less than aiming again.
    private static final long NEAR = 8;
    private static final int AIMS = 8;

    private final LongDivisors divisors;
    private final long[] outNumerators;
    private final long[] outDenominators;
    private final long[] inNumerators;
    private final long[] inDenominators;
    private long[] weights;
    private long[] floors;
    private long[] limits;
    private long[] held;

    LongAverages(LongDivisors divisors, int most) {
        this.divisors = divisors;
        outNumerators = new long[most];
        outDenominators = new long[most];
        inNumerators = new long[most];
        inDenominators = new long[most];
    }

    /// Whether equal claims decided who got the last place.
    boolean apportion(long total, long[] weights, long[] floors, long[] limits, long[] places, LongMultiplier multiplier) {
        this.weights = weights;
        this.floors = floors;
        this.limits = limits;
        this.held = places;
        long left = aim(total, multiplier);
        for (int i = 0; i < weights.length; i++) claim(i);
        for (; left > 0; left--) move(strongest(), 1);
        for (; left < 0; left++) move(weakest(), -1);
        return exchange();
    }

    /// Holds places near the answer; returns how many are left to give, below zero to take.
    private long aim(long total, LongMultiplier multiplier) {
        long least = 0;
        long most = 0;
        for (int i = 0; i < weights.length; i++) {
            least += floors[i];
            most = Math.min(total + weights.length, most + limits[i]);
        }
        long target = total + divisors.ahead(weights.length);
        long left = 0;
        for (int i = 0; i < AIMS; i++) {
            target = Math.clamp(target, least, most);
            multiplier.find(target, weights, floors, limits);
            left = total - round(multiplier.numerator(), multiplier.denominator());
            if (Math.abs(left) <= NEAR) break;
            target += left;
        }
        return left;
    }

    private long round(long numerator, long denominator) {
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            long scaled = numerator * weights[i];
            long whole = scaled / denominator;
            long rounded = divisors.rounded(whole, scaled - whole * denominator, denominator);
            held[i] = Math.max(floors[i], Math.min(limits[i], rounded));
            sum += held[i];
        }
        return sum;
    }

    private void claim(int i) {
        outNumerators[i] = divisors.numerator(weights[i], held[i]);
        outDenominators[i] = divisors.denominator(held[i]);
        if (held[i] == 0) return;
        inNumerators[i] = divisors.numerator(weights[i], held[i] - 1);
        inDenominators[i] = divisors.denominator(held[i] - 1);
    }

    private void move(int i, int places) {
        held[i] += places;
        claim(i);
    }

    /// Whose claim to one more place goes first.
    private int strongest() {
        int best = -1;
        for (int i = 0; i < weights.length; i++) {
            if (held[i] >= limits[i]) continue;
            int order = best < 0 ? 1 : divisors.compare(outNumerators[i], outDenominators[i], outNumerators[best], outDenominators[best]);
            if (order > 0 || order == 0 && weights[i] > weights[best]) best = i;
        }
        return best;
    }

    /// Whose latest place was heard last.
    private int weakest() {
        int worst = -1;
        for (int i = 0; i < weights.length; i++) {
            if (held[i] <= floors[i]) continue;
            int order = worst < 0 ? -1 : divisors.compare(inNumerators[i], inDenominators[i], inNumerators[worst], inDenominators[worst]);
            if (order < 0 || order == 0 && weights[i] <= weights[worst]) worst = i;
        }
        return worst;
    }

    private boolean exchange() {
        while (true) {
            int out = strongest();
            int in = weakest();
            if (out < 0 || in < 0) return false;
            int order = divisors.compare(outNumerators[out], outDenominators[out], inNumerators[in], inDenominators[in]);
            boolean goesBefore = order > 0 || order == 0 && (weights[out] > weights[in] || weights[out] == weights[in] && out < in);
            if (out == in || !goesBefore) return order == 0 && areSeveral(outNumerators[out], outDenominators[out]);
            move(in, -1);
            move(out, 1);
        }
    }

    /// Whether more than one has this claim, heard or not.
    private boolean areSeveral(long numerator, long denominator) {
        int found = 0;
        for (int i = 0; i < weights.length && found < 2; i++) {
            boolean heard = held[i] > floors[i] && divisors.compare(inNumerators[i], inDenominators[i], numerator, denominator) == 0;
            boolean waits = held[i] < limits[i] && divisors.compare(outNumerators[i], outDenominators[i], numerator, denominator) == 0;
            if (heard || waits) found++;
        }
        return found > 1;
    }

    /// Whether the weakest claim inside goes before the strongest outside even with the weights outside larger by anything
    /// below `error`: then no such change of weights changes the answer.
    boolean isSeparated(long[] asked, long[] places, long error) {
        long numerator = 0;
        long denominator = 0;
        for (int i = 0; i < asked.length; i++) {
            long more = divisors.numerator(asked[i] + error, places[i]);
            long divisor = divisors.denominator(places[i]);
            if (i == 0 || divisors.compare(more, divisor, numerator, denominator) > 0) {
                numerator = more;
                denominator = divisor;
            }
        }
        for (int i = 0; i < asked.length; i++) {
            if (places[i] > 0 && divisors.compare(divisors.numerator(asked[i], places[i] - 1), divisors.denominator(places[i] - 1),
                    numerator, denominator) <= 0) return false;
        }
        return true;
    }
}
