package se.overens.shared.apportionment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// The number λ for which Σ clamp(λ · weight, floor, limit) is exactly the total, as a ratio of whole numbers.
/// The sum grows with λ in straight pieces, which break where an entry leaves its floor or meets its limit.
record Multiplier(BigInteger numerator, BigInteger denominator) {

    private record Break(BigInteger places, BigInteger weight, boolean leavesFloor) {

        /// λ here is places / weight.
        int compareTo(Break other) {
            return places.multiply(other.weight).compareTo(other.places.multiply(weight));
        }
    }

    /// `total` must lie between the sum of the floors and the sum of the limits.
    static Multiplier of(Roster roster, long total) {
        var target = BigInteger.valueOf(total);
        var fixed = BigInteger.valueOf(roster.floorSum());
        var free = BigInteger.ZERO;
        for (var next : breaks(roster)) {
            var sumThere = fixed.multiply(next.weight).add(free.multiply(next.places));
            if (sumThere.compareTo(target.multiply(next.weight)) >= 0) break;
            fixed = next.leavesFloor ? fixed.subtract(next.places) : fixed.add(next.places);
            free = next.leavesFloor ? free.add(next.weight) : free.subtract(next.weight);
        }
        // nobody is free only when the floors already make the total
        return free.signum() == 0
                ? new Multiplier(BigInteger.ZERO, BigInteger.ONE)
                : new Multiplier(target.subtract(fixed), free);
    }

    private static List<Break> breaks(Roster roster) {
        var breaks = new ArrayList<Break>(2 * roster.size());
        for (int i = 0; i < roster.size(); i++) {
            if (roster.floors[i] == roster.limits[i]) continue;
            breaks.add(new Break(BigInteger.valueOf(roster.floors[i]), roster.weights.get(i), true));
            breaks.add(new Break(BigInteger.valueOf(roster.limits[i]), roster.weights.get(i), false));
        }
        breaks.sort(Break::compareTo);
        return breaks;
    }

    /// λ · weight within the floor and the limit, as a number of 1/denominator.
    BigInteger clamped(Roster roster, int index) {
        return numerator.multiply(roster.weights.get(index))
                .max(denominator.multiply(BigInteger.valueOf(roster.floors[index])))
                .min(denominator.multiply(BigInteger.valueOf(roster.limits[index])));
    }
}
