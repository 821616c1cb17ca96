package se.overens.shared;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Rounds exact parts of a whole to whole units so that they still add up: everyone gets the part rounded down, and the
/// units left over go one each to the largest remainders. Money and places are divided by this same rule.
public final class LargestRemainder {

    /// The units of each, in the order asked, and the tie that decided who got the last one, if any.
    public record Rounded(List<Long> units, Optional<Drawn> tie) {}

    /// Equal remainders with fewer units than claimants: the last that got one and the first that did not.
    public record Drawn(List<Integer> among, int units, int lastIn, int firstOut) {}

    private LargestRemainder() {}

    /// Shares out `total` units by whole weights; `precedence` orders the indexes of equal remainders.
    public static Rounded share(BigInteger total, List<BigInteger> weights, Comparator<Integer> precedence) {
        var sum = BigInteger.ZERO;
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i).signum() < 0) throw new Invalid("weights[" + i + "]", "not-negative");
            sum = sum.add(weights.get(i));
        }
        if (sum.signum() == 0) throw new Invalid("weights", "weights-all-zero");
        return round(weights.stream().map(total::multiply).toList(), sum, precedence);
    }

    /// Rounds the parts `numerators[i] / denominator`, whose sum must be whole.
    public static Rounded round(List<BigInteger> numerators, BigInteger denominator, Comparator<Integer> precedence) {
        var units = new ArrayList<Long>(numerators.size());
        var remainders = new ArrayList<BigInteger>(numerators.size());
        var left = BigInteger.ZERO;
        for (var numerator : numerators) {
            var parts = numerator.divideAndRemainder(denominator);
            units.add(parts[0].longValueExact());
            remainders.add(parts[1]);
            left = left.add(parts[1]);
        }
        var leftOver = left.divideAndRemainder(denominator);
        if (leftOver[1].signum() != 0) throw new IllegalArgumentException("the parts do not make a whole");
        var extra = leftOver[0].intValueExact();
        if (extra == 0) return new Rounded(List.copyOf(units), Optional.empty());

        Comparator<Integer> bySize = (a, b) -> remainders.get(b).compareTo(remainders.get(a));
        var ranked = IntStream.range(0, units.size()).boxed().sorted(bySize.thenComparing(precedence)).toList();
        for (var index : ranked.subList(0, extra)) units.set(index, units.get(index) + 1);
        return new Rounded(List.copyOf(units), drawn(ranked, extra, remainders));
    }

    private static Optional<Drawn> drawn(List<Integer> ranked, int extra, List<BigInteger> remainders) {
        var lastIn = ranked.get(extra - 1);
        var firstOut = ranked.get(extra);      // there is one: remainders are below a unit, so fewer units than parts
        var tied = remainders.get(lastIn);
        if (!tied.equals(remainders.get(firstOut))) return Optional.empty();
        var among = ranked.stream().filter(index -> remainders.get(index).equals(tied)).toList();
        var in = (int) ranked.subList(0, extra).stream().filter(index -> remainders.get(index).equals(tied)).count();
        return Optional.of(new Drawn(among, in, lastIn, firstOut));
    }
}
