package se.overens.agreement.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.overens.agreement.delegation.model.DelegatedAct;
import se.overens.agreement.delegation.model.DelegatedScope;
import se.overens.agreement.model.AgreementForm;
import se.overens.decision.model.DecidingBody;
import se.overens.record.AttachmentView;

/// Who may act for whom, how far, on what decision, and what has been done on it.
///
/// @param form          of agreements, or null for any
/// @param endsOn        the last day, or null until further notice
/// @param mostPersons   a year, or null without limit
/// @param mostAmount    kronor a year, or null without limit
/// @param mostMonths    of a term, or null without limit
/// @param forAnother    registered by the body from the decision that came in
/// @param revokedOn     null while it stands
/// @param standing      whether it can be used today
public record DelegationView(UUID id, String party, String partyName, String body, String bodyName, Set<DelegatedScope> scopes, AgreementForm form,
                             LocalDate startsOn, LocalDate endsOn, Integer mostPersons, String mostAmount, Integer mostMonths,
                             DecidingBody decidedBy, LocalDate decidedOn, String paragraph, String caseReference, AttachmentView extract,
                             boolean forAnother, LocalDate revokedOn, String revocationReason, boolean standing, List<Act> acts) {

    /// @param agreement number
    public record Act(DelegatedAct.Kind act, int agreement, int documentVersion, Instant at) {
    }

    public DelegationView {
        scopes = Set.copyOf(scopes);
        acts = List.copyOf(acts);
    }
}
