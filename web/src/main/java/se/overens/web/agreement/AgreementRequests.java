package se.overens.web.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.NoticeTerms;
import se.overens.decision.RegisterDecision.GivenMandate;
import se.overens.decision.model.DecidingBody;
import se.overens.decision.model.DecisionAction;
import se.overens.decision.model.DecisionOutcome;
import se.overens.decision.model.Proviso;

/// What programs send about agreements. `party` is a code: another party's act, which the one who keeps the agreement
/// registers from `document`.
final class AgreementRequests {

    record DraftText(String title, LocalDate startsOn, LocalDate endsOn, NoticeTerms noticeTerms, List<Clause> clauses, String reason) {
    }

    record NewCounterOffer(UUID draft, String party, UUID document) {
    }

    /// @param version the number of the text that is accepted
    record NewAcceptance(Integer version, String party, UUID document) {
    }

    /// @param action null: ENTER_AGREEMENT
    record NewDecision(String party, DecisionAction action, DecidingBody body, LocalDate decidedOn, String paragraph, String caseReference,
                       DecisionOutcome outcome, UUID extract, Proviso condition, LocalDate lastDay, LocalDate publishedOn, GivenMandate mandate) {
    }

    record Revocation(LocalDate revokedOn, String reason) {
    }

    record NewSignature(String sha256, String name, String roleTitle, String party, UUID document) {
    }

    /// @param lastDay the end that is asked for, or null for the first that the notice reaches
    record NewNotice(String party, LocalDate givenOn, UUID decision, String overrideReason, UUID document, LocalDate lastDay, String reason) {
    }

    /// @param document the other side's letter, when the one who keeps the agreement gave notice itself
    record Receipt(LocalDate receivedOn, UUID document) {
    }

    /// @param audience codes of the parties that it is sent to now; null: all of them
    record Audience(List<String> audience) {
    }

    /// @param parties codes of those that it is sent on to
    record SentOn(List<String> parties) {
    }

    private AgreementRequests() {
    }
}
