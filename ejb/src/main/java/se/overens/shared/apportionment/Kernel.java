package se.overens.shared.apportionment;

import java.util.Arrays;
import se.overens.shared.Fraction;

/// The same answers as [Apportionment], to the place, on plain `long`s: for what is asked thousands of times, and for
/// numbers of ordinary size everywhere. Whole numbers only; nothing is rounded or estimated on the way to a decision.
///
/// One kernel serves one thread and one method. It makes its arrays once and nothing after that.
public final class Kernel {

    /// For a cap: none.
    public static final long NO_CAP = Long.MAX_VALUE;
    /// Every product that is formed stays below this.
    private static final long ROOM = 1L << 62;
    /// Up to here, squares and k(k + 1) have room too.
    private static final long ROOT_OF_ROOM = 1L << 30;

    private final Method method;
    private final LongDivisors divisors;
    private final LongMultiplier multiplier;
    private final LongRemainders remainders;
    private final LongAverages averages;
    private final long[] floors;
    private final long[] limits;
    private boolean tied;

    /// @param most the largest number of entries that will be asked about
    public Kernel(Method method, int most) {
        this(method, null, most);
    }

    /// @param firstDivisor of MODIFIED_SAINTE_LAGUE; means nothing to the others
    public Kernel(Method method, Fraction firstDivisor, int most) {
        this.method = method;
        this.divisors = new LongDivisors(method, firstDivisor);
        this.multiplier = new LongMultiplier(most);
        this.remainders = new LongRemainders(most);
        this.averages = new LongAverages(divisors, most);
        this.floors = new long[most];
        this.limits = new long[most];
    }

    /// Whether the numbers are small enough for every product to have room.
    ///
    /// @param sum     of the weights
    /// @param largest of the weights
    public boolean fits(long total, long sum, long largest, int size) {
        if (total < 0 || total > Apportionment.MOST_PLACES) return false;
        long places = total + size;
        if (!hasRoom(sum, places)) return false;
        return switch (method) {
            case LARGEST_REMAINDER -> true;
            case DEAN -> places < ROOT_OF_ROOM && hasRoom(largest, 2 * places + 3);
            case HUNTINGTON_HILL -> places < ROOT_OF_ROOM && largest < ROOT_OF_ROOM;
            case SAINTE_LAGUE, MODIFIED_SAINTE_LAGUE, D_HONDT, ADAMS -> divisors.hasRoom(largest, places);
        };
    }

    /// Whether a · b stays below the room; neither is negative.
    static boolean hasRoom(long a, long b) {
        return a == 0 || b <= ROOM / a;
    }

    /// Without floors and caps.
    public void apportion(long total, long[] weights, long[] places) {
        apportion(total, weights, null, null, places);
    }

    /// Equal claims go to the larger weight, then to the one that comes first: the entries stand in the order of their keys.
    ///
    /// @param floors null: none
    /// @param caps   null: none; [#NO_CAP] for an entry without one
    /// @param places receives the answer
    /// @throws IllegalArgumentException when there is no answer, or the numbers do not fit
    public void apportion(long total, long[] weights, long[] floors, long[] caps, long[] places) {
        int size = weights.length;
        prepare(total, weights, floors, caps);
        if (method.isByDivisor()) {
            tied = averages.apportion(total, weights, this.floors, this.limits, places, multiplier);
        } else {
            multiplier.find(total, weights, this.floors, this.limits);
            tied = remainders.apportion(total, weights, this.floors, this.limits, places, multiplier);
        }
        assert Arrays.stream(places, 0, size).sum() == total;
    }

    /// Whether equal claims decided who got the last place in the latest answer.
    public boolean isTied() {
        return tied;
    }

    /// Whether the answer would be the same if each weight were larger by anything below `error`; for a divisor method.
    boolean isSeparated(long[] weights, long[] places, long error) {
        return averages.isSeparated(weights, places, error);
    }

    private void prepare(long total, long[] weights, long[] givenFloors, long[] caps) {
        int size = weights.length;
        long sum = 0;
        long largest = 0;
        long floorSum = 0;
        long reach = 0;
        for (int i = 0; i < size; i++) {
            long weight = weights[i];
            long floor = givenFloors == null ? 0 : givenFloors[i];
            long limit = weight == 0 ? floor : caps == null || caps[i] > total ? Math.max(total, floor) : caps[i];
            if (weight < 0 || floor < 0 || limit < floor) throw new IllegalArgumentException("entry " + i + " has no answer");
            if (sum + weight < 0) throw new IllegalArgumentException("the weights do not fit");
            sum += weight;
            largest = Math.max(largest, weight);
            floorSum += floor;
            reach = Math.min(total, reach + limit);
            floors[i] = floor;
            limits[i] = limit;
        }
        if (floorSum > total || reach < total) throw new IllegalArgumentException("floors and caps leave no answer");
        if (!fits(total, sum, largest, size)) throw new IllegalArgumentException("the numbers do not fit");
    }
}
