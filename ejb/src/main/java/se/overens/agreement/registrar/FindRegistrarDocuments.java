package se.overens.agreement.registrar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.overens.agreement.registrar.model.Direction;
import se.overens.agreement.registrar.store.RegistrarDocuments;
import se.overens.agreement.registrar.store.RegistrarDocuments.Found;
import se.overens.shared.NotFound;
import se.overens.shared.Page;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;

/// What one's own registrar has to enter in the diarium, and what has been entered. Nobody sees another's.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindRegistrarDocuments {

    @Inject
    private RegistrarDocuments documents;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    /// @param registered null: all of them
    public Page<RegistrarRow> list(Boolean registered, Page.Request request) {
        Page<Found> page = documents.page(acting.workspace(), acting.organisation(), registered, request);
        return new Page<>(page.items().stream().map(this::row).toList(), page.page(), page.size(), page.total());
    }

    /// @param number  of the agreement
    /// @param version of the text
    public RegistrarRow get(int number, int version) {
        return documents.find(acting.workspace(), acting.organisation(), number, version).map(this::row)
                .orElseThrow(() -> new NotFound("registrar-document", number + "/" + version));
    }

    private RegistrarRow row(Found found) {
        return new RegistrarRow(found.number(), found.version(), found.title(),
                found.proposedBy().equals(acting.organisation()) ? Direction.DRAWN_UP : Direction.INCOMING,
                members.get(found.proposedBy()).name(), found.at(), found.sha256(), found.caseReference(), found.registeredAt());
    }
}
