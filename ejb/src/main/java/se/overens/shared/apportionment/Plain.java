package se.overens.shared.apportionment;

import static se.overens.shared.CodePointOrder.BY_CODE_POINT;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.overens.shared.Fraction;

/// The short way to an answer: when the weights are whole numbers of ordinary size, and no tie has to be told, the
/// kernel gives what the exact engine would have given.
final class Plain {

    private static final int MOST_BITS = 62;

    private Plain() {}

    /// Nothing when the exact engine has to be asked.
    static Optional<Outcome> outcome(long total, Method method, Fraction firstDivisor, List<Entry> entries) {
        var size = entries.size();
        var sorted = inOrderOfKeys(entries);
        var weights = wholeWeights(sorted.stream().map(entries::get).toList());
        if (weights.length < size) return Optional.empty();
        var kernel = new Kernel(method, firstDivisor, size);
        if (!kernel.fits(total, sum(weights), Arrays.stream(weights).max().orElse(0), size)) return Optional.empty();
        var floors = sorted.stream().mapToLong(i -> entries.get(i).floor()).toArray();
        var caps = sorted.stream().mapToLong(i -> entries.get(i).cap() == null ? Kernel.NO_CAP : entries.get(i).cap()).toArray();
        var places = new long[size];
        kernel.apportion(total, weights, floors, caps, places);
        if (kernel.isTied()) return Optional.empty();
        var asked = new Long[size];
        for (int i = 0; i < size; i++) asked[sorted.get(i)] = places[i];
        return Optional.of(new Outcome(List.of(asked), List.of()));
    }

    private static List<Integer> inOrderOfKeys(List<Entry> entries) {
        return IntStream.range(0, entries.size()).boxed()
                .sorted(Comparator.comparing(i -> entries.get(i).key(), BY_CODE_POINT)).toList();
    }

    /// All multiplied by the same; empty when they are too large for that.
    private static long[] wholeWeights(List<Entry> entries) {
        var common = Fraction.commonDenominator(entries.stream().map(Entry::weight).toList());
        if (common.bitLength() > MOST_BITS) return new long[0];
        var whole = entries.stream().map(entry -> entry.weight().inUnitsOf(common)).toList();
        var fit = whole.stream().allMatch(weight -> weight.bitLength() < MOST_BITS);
        return fit ? whole.stream().mapToLong(BigInteger::longValueExact).toArray() : new long[0];
    }

    /// Beyond all room when the weights are together too large.
    private static long sum(long[] weights) {
        var sum = 0L;
        for (var weight : weights) {
            if (sum + weight < 0) return Long.MAX_VALUE;
            sum += weight;
        }
        return sum;
    }
}
