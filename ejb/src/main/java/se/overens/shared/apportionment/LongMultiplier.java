package se.overens.shared.apportionment;

/// The number λ for which Σ clamp(λ · weight, floor, limit) is the target, as a ratio of `long`s; the same as
/// [Multiplier] finds, without sorting. With λ as if nobody were bounded, either the floors call for more than the caps
/// leave over, and then λ is lower and those under their floor stay there; or the caps leave more, and then λ is higher
/// and those above their cap stay there. Each round settles some, and none that is settled is touched again.
final class LongMultiplier {

    private final int[] free;
    private int count;
    private long numerator;
    private long denominator;

    LongMultiplier(int most) {
        free = new int[most];
    }

    long numerator() {
        return numerator;
    }

    long denominator() {
        return denominator;
    }

    /// The target must lie between the sum of the floors and the sum of the limits.
    void find(long target, long[] weights, long[] floors, long[] limits) {
        long settled = 0;
        long weight = 0;
        count = 0;
        for (int i = 0; i < weights.length; i++) {
            if (floors[i] == limits[i]) {
                settled += floors[i];
            } else {
                weight += weights[i];
                free[count++] = i;
            }
        }
        numerator = 0;
        denominator = 1;
        while (count > 0) {
            numerator = target - settled;
            denominator = weight;
            long missing = missing(weights, floors, limits);
            if (missing == 0) return;
            int kept = 0;
            for (int j = 0; j < count; j++) {
                int i = free[j];
                long quota = numerator * weights[i];
                boolean stays = missing > 0 ? quota < denominator * floors[i] : quota > denominator * limits[i];
                if (stays) {
                    settled += missing > 0 ? floors[i] : limits[i];
                    weight -= weights[i];
                } else {
                    free[kept++] = i;
                }
            }
            count = kept;
        }
    }

    /// What the floors call for beyond the quotas, less what the caps leave of them.
    private long missing(long[] weights, long[] floors, long[] limits) {
        long missing = 0;
        for (int j = 0; j < count; j++) {
            int i = free[j];
            long quota = numerator * weights[i];
            missing += Math.max(0, denominator * floors[i] - quota) - Math.max(0, quota - denominator * limits[i]);
        }
        return missing;
    }
}
