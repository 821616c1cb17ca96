package se.overens.agreement.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.DraftGuard;
import se.overens.agreement.drafting.model.FinishedClause;
import se.overens.agreement.drafting.model.FinishedClause.ClauseFinished;
import se.overens.agreement.drafting.store.FinishedClauses;
import se.overens.agreement.model.Clause;
import se.overens.workspace.CurrentActing;

/// Nobody writes over what a colleague has said is finished.
@ApplicationScoped
public class KeepFinishedClauses implements DraftGuard {

    @Inject
    private FinishedClauses finished;
    @Inject
    private CurrentActing acting;

    @Override
    public void check(AgreementDraftView before, List<Clause> after) {
        UUID person = acting.person().person();
        List<String> broken = finished.of(acting.workspace(), acting.organisation(), before.id()).stream()
                .filter(clause -> clause.isBrokenBy(person, before.text().clauses(), after)).map(FinishedClause::clause).toList();
        if (!broken.isEmpty()) throw new ClauseFinished(broken);
    }
}
