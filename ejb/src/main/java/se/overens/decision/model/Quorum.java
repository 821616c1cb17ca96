package se.overens.decision.model;

import java.util.List;
import java.util.Set;

/// Who else must have decided the same for a conditional decision to stand.
public sealed interface Quorum {

    /// Every party of the post or agreement.
    record AllOthers() implements Quorum {}

    /// At least `count` parties, the decider included.
    record AtLeast(long count) implements Quorum {}

    /// Each of these parties.
    record Named(List<String> parties) implements Quorum {
        public Named {
            parties = List.copyOf(parties);
        }
    }

    default boolean isHeldBy(Set<String> deciders, List<String> parties) {
        return switch (this) {
            case AllOthers()      -> deciders.containsAll(parties);
            case AtLeast(var k)   -> deciders.size() >= k;
            case Named(var named) -> deciders.containsAll(named);
        };
    }
}
