package se.overens.shared.apportionment;

import java.util.Arrays;

/// Largest remainder on `long`s. The remainders are not sorted: they are counted by their leading bits, which gives all
/// places but those of the one group where the line falls, and in that group the line is found by partition.
final class LongRemainders {

    private static final int BITS = 8;

    private final long[] remainders;
    private final int[] counts = new int[1 << BITS];
    private final int[] group;

    LongRemainders(int most) {
        remainders = new long[most];
        group = new int[most];
    }

    /// Whether equal remainders decided who got the last place.
    boolean apportion(long total, long[] weights, long[] floors, long[] limits, long[] places, LongMultiplier multiplier) {
        long numerator = multiplier.numerator();
        long denominator = multiplier.denominator();
        long left = total;
        for (int i = 0; i < weights.length; i++) {
            long scaled = numerator * weights[i];
            long whole = scaled / denominator;
            long remainder = scaled - whole * denominator;
            if (whole < floors[i] || whole >= limits[i]) {
                whole = whole < floors[i] ? floors[i] : limits[i];
                remainder = 0;
            }
            places[i] = whole;
            remainders[i] = remainder;
            left -= whole;
        }
        return left > 0 && give((int) left, denominator, weights, places);
    }

    private boolean give(int left, long denominator, long[] weights, long[] places) {
        int size = weights.length;
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(denominator) - BITS);
        Arrays.fill(counts, 0);
        for (int i = 0; i < size; i++) counts[(int) (remainders[i] >>> shift)]++;
        int line = counts.length - 1;
        for (; counts[line] < left; line--) left -= counts[line];
        int grouped = 0;
        for (int i = 0; i < size; i++) {
            int at = (int) (remainders[i] >>> shift);
            if (at > line) places[i]++;
            else if (at == line) group[grouped++] = i;
        }
        partition(left, grouped, weights);
        for (int j = 0; j < left; j++) places[group[j]]++;
        return isTied(left, grouped);
    }

    /// Puts the foremost so many of the group first.
    private void partition(int foremost, int grouped, long[] weights) {
        int low = 0;
        int high = grouped - 1;
        while (low < high) {
            int pivot = group[(low + high) >>> 1];
            int up = low;
            int down = high;
            while (up <= down) {
                while (isBefore(group[up], pivot, weights)) up++;
                while (isBefore(pivot, group[down], weights)) down--;
                if (up <= down) {
                    int swapped = group[up];
                    group[up++] = group[down];
                    group[down--] = swapped;
                }
            }
            if (foremost - 1 <= down) high = down;
            else if (foremost - 1 >= up) low = up;
            else return;
        }
    }

    private boolean isBefore(int a, int b, long[] weights) {
        if (remainders[a] != remainders[b]) return remainders[a] > remainders[b];
        return weights[a] != weights[b] ? weights[a] > weights[b] : a < b;
    }

    private boolean isTied(int in, int grouped) {
        long smallestIn = Long.MAX_VALUE;
        long largestOut = -1;
        for (int j = 0; j < in; j++) smallestIn = Math.min(smallestIn, remainders[group[j]]);
        for (int j = in; j < grouped; j++) largestOut = Math.max(largestOut, remainders[group[j]]);
        return smallestIn == largestOut;
    }
}
