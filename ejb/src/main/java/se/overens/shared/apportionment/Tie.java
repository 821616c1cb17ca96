package se.overens.shared.apportionment;

import java.util.List;

/// Several had the same claim to the last places, and something other than the claim had to settle it.
public record Tie(List<String> keys, long places, ResolvedBy resolvedBy) {

    public enum ResolvedBy {
        /// The larger weight (or, for a cost, the larger share) went first.
        WEIGHT,
        /// Even the weights were equal: the lower key went first.
        KEY
    }

    public Tie {
        keys = List.copyOf(keys);
    }
}
