package se.overens.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.decision.model.Decision;
import se.overens.decision.model.DecidingBody;
import se.overens.decision.model.DecisionAction;
import se.overens.decision.model.DecisionOutcome;
import se.overens.decision.model.DecisionRevocation;
import se.overens.decision.model.LegalForce;
import se.overens.decision.model.Proviso;
import se.overens.record.AttachmentView;
import se.overens.workspace.MemberView;

/// A decision as it is shown.
///
/// @param legalForce           null when the day of announcement is not known or does not apply
/// @param lastDay              the last day in force that a decision to terminate names, or null
/// @param mandate              that follows from it, or null
/// @param registeredByName     who registered it: the decider itself or, from a received document, the host
/// @param revokedOn            null while it stands
/// @param revokedWithoutEffect notice had been given because of it when it was taken back, so that it stands all the same
/// @param appeal               the latest, or null
public record DecisionView(UUID id, UUID decider, String deciderCode, String deciderName, String subjectKind, UUID subject,
                           DecisionAction action, DecidingBody body, LocalDate decidedOn, String paragraph,
                           String caseReference, DecisionOutcome outcome, AttachmentView extract,
                           Proviso condition, LocalDate lastDay, LocalDate publishedOn, LegalForce legalForce,
                           MandateView mandate, UUID registeredBy, String registeredByName, boolean registeredForAnother,
                           Instant registeredAt, LocalDate revokedOn, String revocationReason,
                           boolean revokedWithoutEffect, AppealView appeal) {

    static DecisionView of(Decision decision, MemberView decider, String registeredByName, AttachmentView extract,
                           MandateView mandate, DecisionRevocation revocation, AppealView appeal) {
        Decision.Minutes minutes = decision.minutes();
        LegalForce force = minutes.publishedOn() == null || !minutes.body().isAnnounced() ? null : LegalForce.after(minutes.publishedOn());
        return new DecisionView(decision.id(), decision.decider(), decider.code(), decider.name(), decision.subjectKind(),
                decision.subject(), decision.action(), minutes.body(), minutes.decidedOn(), minutes.paragraph(),
                minutes.caseReference(), minutes.outcome(), extract, minutes.condition(), minutes.lastDay(),
                minutes.publishedOn(), force, mandate, decision.registeredBy(), registeredByName,
                decision.isRegisteredForAnother(), decision.registeredAt(),
                revocation == null ? null : revocation.revokedOn(), revocation == null ? null : revocation.reason(),
                revocation != null && revocation.isWithoutEffect(), appeal);
    }

    public boolean revoked() {
        return revokedOn != null && !revokedWithoutEffect;
    }

    /// Set aside by a court.
    public boolean annulled() {
        return appeal != null && appeal.annulled();
    }

    public boolean underAppeal() {
        return appeal != null && appeal.pending();
    }

    /// Approving, and neither revoked nor set aside.
    public boolean counts() {
        return outcome == DecisionOutcome.APPROVED && !revoked() && !annulled();
    }
}
