package se.overens.decision;

import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// A decision no longer counts.
public record DecisionRevoked(UUID decision, String subjectKind, UUID subject, UUID organisation, String reason) implements Happened {

    @Override
    public String what() {
        return "decision-revoked";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("decision", decision, "organisation", organisation, "reason", reason);
    }
}
