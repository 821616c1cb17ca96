package se.overens.agreement.drafting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.drafting.model.FinishedClause;
import se.overens.agreement.drafting.model.FinishedClause.ClauseFinished;
import se.overens.agreement.drafting.store.FinishedClauses;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Says that a clause of one's own draft is finished, so that colleagues do not write in it without opening it first.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class FinishClause {

    /// @param clause its number, "§ 4"
    public record Command(@NotNull UUID draft, @NotBlank @Size(max = 40) String clause) {
    }

    @Inject
    private FindAgreementDrafts drafts;
    @Inject
    private FinishedClauses finished;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public FinishedClauseView finish(@Valid Command command) {
        AgreementDraftView draft = drafts.get(command.draft());
        if (draft.text().clauses().stream().noneMatch(clause -> clause.number().equals(command.clause())))
            throw new Invalid("clause", "comment-point-unknown", command.clause());
        if (finished.of(acting.workspace(), acting.organisation(), draft.id()).stream().anyMatch(clause -> clause.clause().equals(command.clause())))
            throw new ClauseFinished(List.of(command.clause()));
        UUID person = acting.person().person();
        Role role = acting.may(Role.COORDINATOR) ? Role.COORDINATOR : Role.OFFICER;
        FinishedClause clause = new FinishedClause(acting.workspace(), acting.organisation(), draft.id(), command.clause(), person, role.name(), today.now());
        finished.add(clause);
        return FinishedClauseView.of(clause, person);
    }
}
