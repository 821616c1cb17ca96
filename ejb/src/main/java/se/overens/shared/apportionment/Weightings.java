package se.overens.shared.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.shared.Fraction;
import se.overens.shared.Invalid;

/// The places of one county under any number of weightings of the same factors: what a slider asks. Without floors and
/// caps.
///
/// Each factor is made a part of one, once, and kept as a whole number of 2⁻⁴⁴ that is too small by less than one. The
/// exact weight of an entry lies then between two whole numbers, and the kernel's answer is taken only when nothing
/// between them would change it. When something might (a tie, or a hair from one), the exact engine is asked: the answer
/// is always the exact one.
///
/// Serves one thread.
public final class Weightings {

    private static final int BITS = 44;
    private static final long MOST_WEIGHT = 1L << 17;
    private static final long ROOM = 1L << 61;

    private final Method method;
    private final Fraction firstDivisor;
    private final List<List<Fraction>> parts;
    private final long[][] scaled;
    private final long[] weights;
    private final long[] places;
    private final Kernel kernel;

    /// @param factors the values of each factor, in the order of the entries' keys; each has a value for somebody
    public Weightings(Method method, Fraction firstDivisor, List<List<Fraction>> factors) {
        this.method = method;
        this.firstDivisor = firstDivisor;
        this.parts = factors.stream().map(Weightings::parts).toList();
        this.scaled = parts.stream().map(values -> values.stream().mapToLong(Weightings::scaled).toArray()).toArray(long[][]::new);
        int size = factors.getFirst().size();
        this.weights = new long[size];
        this.places = new long[size];
        this.kernel = new Kernel(method, firstDivisor, size);
    }

    private static List<Fraction> parts(List<Fraction> values) {
        var sum = Fraction.sum(values);
        if (sum.signum() == 0) throw new Invalid("factors", "weights-all-zero");
        return values.stream().map(value -> value.dividedBy(sum)).toList();
    }

    private static long scaled(Fraction part) {
        return part.numerator().shiftLeft(BITS).divide(part.denominator()).longValueExact();
    }

    /// The places when the factors weigh so much each, in any unit; the same array every time, to be read at once.
    public long[] places(long total, long[] factorWeights) {
        if (!isCertain(total, factorWeights)) exactly(total, factorWeights);
        return places;
    }

    private boolean isCertain(long total, long[] factorWeights) {
        long weight = 0;
        for (long each : factorWeights) {
            if (each < 0 || each > MOST_WEIGHT) return false;
            weight += each;
        }
        int shift = shift(total, weight);
        if (weight == 0 || weight > MOST_WEIGHT || shift >= BITS) return false;
        long largest = weigh(factorWeights, shift);
        if (largest == 0 || !kernel.fits(total, weight << BITS - shift, largest + 2, weights.length)) return false;
        kernel.apportion(total, weights, places);
        long error = (weight >> shift) + 2;
        return method.isByDivisor() ? kernel.isSeparated(weights, places, error) : isSeparated(total, weight << BITS - shift, error);
    }

    /// How many of the bits must go for the products to have room; what squares its weights has half the room.
    private int shift(long total, long weight) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(weight) + BITS;
        int room = method == Method.HUNTINGTON_HILL ? 29 : 58 - (Long.SIZE - Long.numberOfLeadingZeros(total + weights.length));
        return Math.max(0, bits - room);
    }

    /// The whole numbers just below the exact weights; returns the largest.
    private long weigh(long[] factorWeights, int shift) {
        long largest = 0;
        for (int i = 0; i < weights.length; i++) {
            long sum = 0;
            for (int f = 0; f < factorWeights.length; f++) sum += factorWeights[f] * scaled[f][i];
            weights[i] = sum >> shift;
            largest = Math.max(largest, weights[i]);
        }
        return largest;
    }

    /// For largest remainder: the exact weights make `unit` together, so the exact quota of an entry lies between
    /// total · weight / unit and total · (weight + error) / unit. Certain when none of these spans holds a whole number and
    /// the smallest remainder that gave a place lies above the span of the largest that did not.
    private boolean isSeparated(long total, long unit, long error) {
        long blur = total * error;
        if (blur >= ROOM) return false;
        long smallestIn = Long.MAX_VALUE;
        long largestOut = -1;
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            long scaledQuota = total * weights[i];
            long whole = scaledQuota / unit;
            long remainder = scaledQuota - whole * unit;
            if (remainder > unit - blur || places[i] < whole || places[i] > whole + 1) return false;
            if (places[i] > whole) smallestIn = Math.min(smallestIn, remainder);
            else largestOut = Math.max(largestOut, remainder);
            given += places[i];
        }
        return given == total && (smallestIn == Long.MAX_VALUE || smallestIn - largestOut >= blur);
    }

    private void exactly(long total, long[] factorWeights) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) entries.add(Entry.of("%09d".formatted(i), weight(i, factorWeights)));
        var shares = Apportionment.of(total, method, firstDivisor, entries).shares();
        for (int i = 0; i < places.length; i++) places[i] = shares.get(i).places();
    }

    private Fraction weight(int entry, long[] factorWeights) {
        return Fraction.sum(IntStream.range(0, factorWeights.length)
                .mapToObj(f -> parts.get(f).get(entry).times(factorWeights[f])).toList());
    }
}
