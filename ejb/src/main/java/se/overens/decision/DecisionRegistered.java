package se.overens.decision;

import java.util.Map;
import java.util.UUID;
import se.overens.decision.model.DecisionAction;
import se.overens.shared.Happened;

/// A decision has been registered, by the decider or by the host from what came in.
public record DecisionRegistered(UUID decision, String subjectKind, UUID subject, UUID organisation,
                                 Map<String, Object> details) implements Happened {

    public DecisionRegistered {
        details = Map.copyOf(details);
    }

    @Override
    public String what() {
        return "decision-registered";
    }

    @Override
    public boolean isKept() {
        return details.get("action") instanceof DecisionAction action && action.isKeptOn(subjectKind);
    }
}
