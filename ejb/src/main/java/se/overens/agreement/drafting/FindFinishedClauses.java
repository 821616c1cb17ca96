package se.overens.agreement.drafting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.drafting.store.FinishedClauses;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// Which clauses of one's own draft are finished, and who has said so.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindFinishedClauses {

    @Inject
    private FindAgreementDrafts drafts;
    @Inject
    private FinishedClauses finished;
    @Inject
    private CurrentActing acting;

    public List<FinishedClauseView> of(UUID draft) {
        UUID person = acting.person().person();
        return finished.of(acting.workspace(), acting.organisation(), drafts.get(draft).id()).stream()
                .map(clause -> FinishedClauseView.of(clause, person)).toList();
    }
}
