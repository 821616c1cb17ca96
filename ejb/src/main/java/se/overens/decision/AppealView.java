package se.overens.decision;

import java.time.LocalDate;
import java.util.UUID;
import se.overens.decision.model.AppealJudgment;
import se.overens.decision.model.AppealOutcome;
import se.overens.decision.model.DecisionAppeal;

/// An appeal against a decision.
///
/// @param courtReference the court's own number, or null
/// @param outcome        null while the court has not spoken
/// @param judgedOn       null while the court has not spoken
public record AppealView(UUID id, LocalDate appealedOn, String courtReference, AppealOutcome outcome, LocalDate judgedOn) {

    static AppealView of(DecisionAppeal appeal, AppealJudgment judgment) {
        return new AppealView(appeal.id(), appeal.appealedOn(), appeal.courtReference(),
                judgment == null ? null : judgment.outcome(), judgment == null ? null : judgment.decidedOn());
    }

    public boolean pending() {
        return outcome == null;
    }

    public boolean annulled() {
        return outcome == AppealOutcome.ANNULLED;
    }
}
