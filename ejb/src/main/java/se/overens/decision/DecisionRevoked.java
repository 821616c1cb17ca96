package se.overens.decision;

import java.util.Map;
import java.util.UUID;
import se.overens.decision.model.DecisionAction;
import se.overens.shared.Happened;

/// A decision no longer counts.
public record DecisionRevoked(UUID decision, String subjectKind, UUID subject, UUID organisation, DecisionAction action,
                              String reason) implements Happened {

    @Override
    public String what() {
        return "decision-revoked";
    }

    @Override
    public boolean isKept() {
        return action.isKeptOn(subjectKind);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("decision", decision, "organisation", organisation, "reason", reason);
    }
}
