package se.overens.distribution.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import se.overens.record.ReadAttachment;
import se.overens.shared.Invalid;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Which municipality it is that acts: the acting one, or one whose document the county writes down.
@Dependent
class WhoseAct {

    @Inject
    private CurrentActing acting;
    @Inject
    private FindMembers members;
    @Inject
    private ReadAttachment attachments;

    /// @param party    the municipality's code, or null for the acting organisation
    /// @param document what came in; demanded when it is another's act
    UUID municipality(String party, UUID document) {
        MemberView member = party == null || party.isBlank() ? members.get(acting.organisation()) : members.byCode(party);
        boolean own = member.id().equals(acting.organisation());
        if (member.host() || member.population() == 0 || !own && !acting.isHost()) throw new NotAllowed("WhoseAct");
        if (document != null) attachments.own(document);
        else if (!own) throw new Invalid("document", "received-document-missing");
        return member.id();
    }
}
