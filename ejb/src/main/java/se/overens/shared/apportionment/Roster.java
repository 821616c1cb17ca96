package se.overens.shared.apportionment;

import static se.overens.shared.CodePointOrder.BY_CODE_POINT;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.shared.Fraction;
import se.overens.shared.apportionment.Tie.ResolvedBy;

/// The entries as the methods see them: weights as whole numbers (all multiplied by the same), floors and limits.
final class Roster {

    final long total;
    final List<BigInteger> weights;
    final long[] floors;
    final long[] limits;
    /// What one of the whole numbers stands for, in the entries' own weight.
    final Fraction unit;
    private final List<Entry> entries;

    Roster(long total, List<Entry> entries) {
        this.total = total;
        this.entries = entries;
        var fractions = entries.stream().map(Entry::weight).toList();
        var common = Fraction.commonDenominator(fractions);
        var whole = fractions.stream().map(weight -> weight.inUnitsOf(common)).toList();
        var divisor = whole.stream().reduce(BigInteger.ZERO, BigInteger::gcd).max(BigInteger.ONE);
        weights = whole.stream().map(weight -> weight.divide(divisor)).toList();
        unit = new Fraction(divisor, common);
        floors = entries.stream().mapToLong(Entry::floor).toArray();
        limits = entries.stream().mapToLong(entry -> entry.limit(total)).toArray();
    }

    int size() {
        return weights.size();
    }

    long floorSum() {
        return java.util.Arrays.stream(floors).sum();
    }

    boolean isBounded() {
        return IntStream.range(0, size()).anyMatch(i -> floors[i] > 0 || entries.get(i).cap() != null);
    }

    /// Who goes first when the claims are equal: the larger weight, then the lower key.
    Comparator<Integer> precedence() {
        Comparator<Integer> byWeight = (a, b) -> weights.get(b).compareTo(weights.get(a));
        return byWeight.thenComparing(index -> entries.get(index).key(), BY_CODE_POINT);
    }

    Tie tie(List<Integer> among, long places, int lastIn, int firstOut) {
        var keys = among.stream().map(index -> entries.get(index).key()).sorted(BY_CODE_POINT).toList();
        var equalWeights = weights.get(lastIn).equals(weights.get(firstOut));
        return new Tie(keys, places, equalWeights ? ResolvedBy.KEY : ResolvedBy.WEIGHT);
    }
}
