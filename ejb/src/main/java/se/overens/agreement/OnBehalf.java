package se.overens.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.PartyMandates.Act;
import se.overens.record.ReadAttachment;
import se.overens.shared.Invalid;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;

/// Whose act it is: one's own organisation's; another party's that the one who keeps the agreement registers from what
/// came in on paper; or another party's that has given one a mandate to act for it.
@ApplicationScoped
public class OnBehalf {

    @Inject
    private CurrentActing acting;
    @Inject
    private ReadAttachment attachments;
    @Inject
    private Instance<PartyMandates> mandates;

    /// @param party    whose act it is, or null for one's own
    /// @param document what came in; demanded when it is another's, unless one acts on its mandate
    public UUID party(LockAgreement.Open open, Act act, UUID party, UUID document) {
        UUID own = acting.organisation();
        if (document != null) attachments.own(document);
        if (party == null || party.equals(own)) return own;
        boolean keeps = open.agreement().keptBy().equals(own);
        if (keeps && document != null) return party;
        Optional<PartyMandates> mandate = mandate(party);
        if (mandate.isPresent()) mandate.get().use(party, act, open.latest());
        else if (keeps) throw new Invalid("document", "received-document-missing");
        else throw new NotAllowed("OnBehalf");
        return party;
    }

    public boolean isForAnother(UUID party) {
        return !acting.organisation().equals(party);
    }

    /// Whether the party has let the acting organisation act for it.
    public boolean isMandatedBy(UUID party) {
        return party != null && isForAnother(party) && mandate(party).isPresent();
    }

    private Optional<PartyMandates> mandate(UUID party) {
        return mandates.stream().filter(one -> one.isGivenBy(party)).findFirst();
    }
}
