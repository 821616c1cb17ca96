package se.overens.decision.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.overens.decision.model.ConditionOutcome.State;
import se.overens.shared.Told;

/// Why a condition stands as it does, sentence by sentence.
final class ConditionInWords {

    private ConditionInWords() {}

    static List<Told> of(SuspensiveCondition condition, State state, Map<String, CorrespondingDecision> counting,
            Set<String> qualifying) {
        var told = new ArrayList<Told>();
        told.add(Told.of("condition.counting", counting.size(), condition.parties().size()));
        told.add(switch (condition.quorum()) {
            case Quorum.AllOthers()      -> Told.of("condition.all-others", condition.parties().size());
            case Quorum.AtLeast(var k)   -> Told.of("condition.at-least", k);
            case Quorum.Named(var named) -> Told.of("condition.named", named);
        });
        var fallen = counting.size() - qualifying.size();
        if (fallen > 0) told.add(Told.of("condition.fallen", fallen));
        told.add(switch (state) {
            case FULFILLED -> Told.of("condition.fulfilled");
            case PENDING   -> condition.longStop() == null ? Told.of("condition.pending")
                    : Told.of("condition.pending-until", condition.longStop());
            case FAILED    -> Told.of("condition.failed", condition.longStop());
        });
        var missing = condition.parties().stream().filter(party -> !counting.containsKey(party)).toList();
        if (!missing.isEmpty()) told.add(Told.of("condition.missing", missing));
        return told;
    }
}
