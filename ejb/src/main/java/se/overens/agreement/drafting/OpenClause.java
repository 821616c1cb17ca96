package se.overens.agreement.drafting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import se.overens.agreement.drafting.model.FinishedClause;
import se.overens.agreement.drafting.store.FinishedClauses;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Opens a finished clause for all colleagues. Anybody who may write in the draft may; it is never done by the way.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class OpenClause {

    @Inject
    private FinishedClauses finished;
    @Inject
    private CurrentActing acting;

    public void open(UUID id, long version) {
        FinishedClause clause = finished.find(acting.workspace(), acting.organisation(), id).orElseThrow(() -> new NotFound("finished-clause", id));
        clause.expectVersion(version);
        finished.remove(clause);
    }
}
