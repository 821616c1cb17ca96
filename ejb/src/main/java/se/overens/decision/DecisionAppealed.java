package se.overens.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.overens.decision.model.DecisionAction;
import se.overens.shared.Happened;

/// Somebody has appealed against a decision, or the court has spoken.
///
/// @param what `decision-appealed`, `decision-upheld` or `decision-annulled`
/// @param day  of the appeal or of the judgment
public record DecisionAppealed(String what, UUID decision, String subjectKind, UUID subject, UUID organisation, DecisionAction action,
                               LocalDate day) implements Happened {

    @Override
    public boolean isKept() {
        return action.isKeptOn(subjectKind);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("decision", decision, "organisation", organisation, "day", day);
    }
}
