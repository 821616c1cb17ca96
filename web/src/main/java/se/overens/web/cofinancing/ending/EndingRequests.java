package se.overens.web.cofinancing.ending;

import java.time.LocalDate;
import se.overens.decision.model.AppealOutcome;

/// What a program may ask about an ending that is under way.
public final class EndingRequests {

    private EndingRequests() {
    }

    /// Whom the ending is shown to.
    public enum Audience { PAYERS, HOST }

    public record Share(Audience audience) {
    }

    /// @param courtReference or null
    public record Appeal(LocalDate appealedOn, String courtReference) {
    }

    public record Judgment(AppealOutcome outcome, LocalDate decidedOn) {
    }
}
