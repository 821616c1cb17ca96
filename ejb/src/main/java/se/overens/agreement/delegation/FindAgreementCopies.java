package se.overens.agreement.delegation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.delegation.model.AgreementCopy;
import se.overens.agreement.delegation.store.Delegations;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Copies that one's own organisation has got or sent: exactly as they were, and nothing of the agreements they are of.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindAgreementCopies {

    @Inject
    private Delegations delegations;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    /// The latest first.
    public List<AgreementCopyView> all() {
        Map<UUID, MemberView> byId = members.byId();
        return delegations.copies(acting.workspace(), acting.organisation()).stream().map(copy -> view(copy, byId)).toList();
    }

    public AgreementCopyView get(UUID id) {
        return delegations.copy(acting.workspace(), acting.organisation(), id).map(copy -> view(copy, members.byId()))
                .orElseThrow(() -> new NotFound("agreement-copy", id));
    }

    private AgreementCopyView view(AgreementCopy copy, Map<UUID, MemberView> byId) {
        MemberView by = byId.get(copy.sentBy());
        return new AgreementCopyView(copy.id(), copy.title(), copy.state(), by.code(), by.name(), byId.get(copy.sentTo()).name(),
                copy.sentBy().equals(acting.organisation()), copy.versionNumber(), copy.sha256(), copy.at(), copy.text());
    }
}
