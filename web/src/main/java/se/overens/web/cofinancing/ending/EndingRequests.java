package se.overens.web.cofinancing.ending;

import java.time.LocalDate;
import java.util.UUID;
import se.overens.decision.model.AppealOutcome;

/// What a program may ask about an ending that is under way.
public final class EndingRequests {

    private EndingRequests() {
    }

    /// Whom the ending is shown to.
    public enum Audience { PAYERS, HOST }

    /// @param party    who confirms, or null for the acting organisation
    /// @param document what came in, when it is written down for another
    public record Confirmation(String party, UUID document) {
    }

    public record Share(Audience audience) {
    }

    /// @param courtReference or null
    public record Appeal(LocalDate appealedOn, String courtReference) {
    }

    public record Judgment(AppealOutcome outcome, LocalDate decidedOn) {
    }
}
