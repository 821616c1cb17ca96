package se.overens.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.overens.record.ReadAttachment;
import se.overens.shared.Invalid;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;

/// Whose act it is: one's own organisation's, or another party's that the host registers from what came in.
@ApplicationScoped
public class OnBehalf {

    @Inject
    private CurrentActing acting;
    @Inject
    private ReadAttachment attachments;

    /// @param party    whose act it is, or null for one's own
    /// @param document what came in; demanded when it is another's
    public UUID party(UUID party, UUID document) {
        UUID own = acting.organisation();
        if (document != null) attachments.own(document);
        if (party == null || party.equals(own)) return own;
        if (!acting.isHost()) throw new NotAllowed("OnBehalf");
        if (document == null) throw new Invalid("document", "received-document-missing");
        return party;
    }

    public boolean isForAnother(UUID party) {
        return !acting.organisation().equals(party);
    }
}
