package se.overens.web.agreement.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.negotiation.GiveStandpoints;

/// What programs send in a negotiation. `party` is a code: another party's act, which the keeper registers from `document`.
final class NegotiationRequests {

    /// @param version the number of the text that is answered
    record NewStandpoints(Integer version, List<GiveStandpoints.Answer> standpoints, String party, UUID document) {
    }

    /// @param version the number of the text that is taken back
    record NewWithdrawal(Integer version, String reason, String party, UUID document) {
    }

    record NewRefusal(String reason, String party, UUID document) {
    }

    record NewClosing(String reason) {
    }

    /// @param choices for each clash the number of the proposal whose words are taken; 0 is one's own unsent draft
    record NewJoining(Map<String, Integer> choices) {
    }

    /// @param answerBy   null: no last day
    /// @param validUntil null: it binds until it is answered or taken back
    record Deadlines(LocalDate answerBy, LocalDate validUntil) {
    }

    private NegotiationRequests() {
    }
}
