package se.overens.shared.apportionment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import se.overens.shared.apportionment.Divisors.Claim;

/// The divisor methods: start at the floors and give places one by one to the strongest claim of those below their
/// limit. With many places most are given at once: those that every order of giving would give.
final class HighestAverages {

    private record Bid(int index, Claim claim) {}

    private final Roster roster;
    private final Divisors divisors;
    private final long[] held;
    private final PriorityQueue<Bid> bids;

    private HighestAverages(Roster roster, Divisors divisors) {
        this.roster = roster;
        this.divisors = divisors;
        this.held = roster.floors.clone();
        var precedence = roster.precedence();
        Comparator<Bid> strongest = (a, b) -> b.claim.compareTo(a.claim);
        this.bids = new PriorityQueue<>(strongest.thenComparing(Bid::index, precedence));
    }

    static Outcome of(Roster roster, Divisors divisors) {
        return new HighestAverages(roster, divisors).apportion();
    }

    private Outcome apportion() {
        giveWhatIsSure();
        IntStream.range(0, roster.size()).forEach(this::bid);
        for (var left = roster.total - Arrays.stream(held).sum(); left > 0; left--) {
            var strongest = bids.remove();
            held[strongest.index]++;
            bid(strongest.index);
        }
        return new Outcome(Arrays.stream(held).boxed().toList(), ties());
    }

    private void bid(int index) {
        if (held[index] < roster.limits[index]) {
            bids.add(new Bid(index, divisors.claim(roster.weights.get(index), held[index])));
        }
    }

    /// No divisor is more than one place from the quota, so the multiplier for n places fewer gives nobody too many.
    private void giveWhatIsSure() {
        var fewer = roster.total - roster.size();
        if (fewer <= roster.floorSum()) return;
        var multiplier = Multiplier.of(roster, fewer);
        for (int i = 0; i < held.length; i++) {
            var sure = divisors.surely(roster.weights.get(i), multiplier.numerator(), multiplier.denominator())
                    .min(BigInteger.valueOf(roster.limits[i])).longValueExact();
            held[i] = Math.max(held[i], sure);
        }
    }

    /// The last place was drawn when the strongest claim left outside equals the weakest that was heard.
    private List<Tie> ties() {
        var weakest = IntStream.range(0, held.length).filter(i -> held[i] > roster.floors[i])
                .mapToObj(i -> divisors.claim(roster.weights.get(i), held[i] - 1)).min(Comparator.naturalOrder());
        if (weakest.isEmpty() || bids.isEmpty() || !weakest.get().ties(bids.element().claim)) return List.of();
        var tied = weakest.get();
        var among = new ArrayList<Integer>();
        var places = 0L;
        var lastIn = -1;
        var firstOut = -1;
        for (int i : IntStream.range(0, held.length).boxed().sorted(roster.precedence()).toList()) {
            var won = heldWith(i, tied);
            var lost = held[i] < roster.limits[i] && divisors.claim(roster.weights.get(i), held[i]).ties(tied);
            if (won > 0) lastIn = i;
            if (lost && firstOut < 0) firstOut = i;
            if (won > 0 || lost) among.add(i);
            places += won;
        }
        return among.size() < 2 ? List.of() : List.of(roster.tie(among, places, lastIn, firstOut));
    }

    private long heldWith(int index, Claim claim) {
        var count = 0L;
        while (held[index] - count > roster.floors[index]
                && divisors.claim(roster.weights.get(index), held[index] - count - 1).ties(claim)) count++;
        return count;
    }
}
