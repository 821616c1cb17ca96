package se.overens.decision;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.decision.model.AppealJudgment;
import se.overens.decision.model.AppealOutcome;
import se.overens.decision.model.Decision;
import se.overens.decision.model.DecisionAppeal;
import se.overens.decision.store.Decisions;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Writes down that a decision has been appealed, and later what the court said. Called by the use case that knows the
/// subject, has checked that one may, and has locked the row that owns it.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RegisterAppeal {

    /// An appeal is registered already and the court has not spoken.
    public static class AppealPending extends Refusal {
        public AppealPending(LocalDate appealedOn) {
            super(Kind.CONFLICT, "appeal-pending", appealedOn);
        }
    }

    /// Nobody has appealed, or the court has spoken already.
    public static class NoAppealPending extends Refusal {
        public NoAppealPending() {
            super(Kind.CONFLICT, "no-appeal-pending");
        }
    }

    /// A decision that does not stand any more cannot be appealed.
    public static class NothingToAppeal extends Refusal {
        public NothingToAppeal() {
            super(Kind.CONFLICT, "nothing-to-appeal");
        }
    }

    /// @param courtReference the court's own number, or null
    public record Command(@NotNull UUID decision, @NotNull LocalDate appealedOn, @Size(max = 60) String courtReference) {
    }

    public record Judgment(@NotNull UUID decision, @NotNull AppealOutcome outcome, @NotNull LocalDate decidedOn) {
    }

    @Inject
    private Decisions decisions;
    @Inject
    private FindDecisions find;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    public DecisionView appealed(@Valid Command command) {
        Decision decision = decision(command.decision());
        DecisionView seen = find.get(decision.id());
        if (seen.appeal() != null && seen.appeal().pending()) throw new AppealPending(seen.appeal().appealedOn());
        if (!seen.counts()) throw new NothingToAppeal();
        if (command.appealedOn().isAfter(today.day())) throw new Invalid("appealedOn", "day-in-the-future");
        if (command.appealedOn().isBefore(decision.minutes().decidedOn())) throw new Invalid("appealedOn", "appealed-before-decided", decision.minutes().decidedOn());
        String reference = command.courtReference() == null || command.courtReference().isBlank() ? null : command.courtReference().strip();
        decisions.add(new DecisionAppeal(decision, command.appealedOn(), reference, acting.organisation(), today.now()));
        happened.fire(new DecisionAppealed("decision-appealed", decision.id(), decision.subjectKind(), decision.subject(), decision.decider(), decision.action(), command.appealedOn()));
        return find.get(decision.id());
    }

    public DecisionView judged(@Valid Judgment command) {
        Decision decision = decision(command.decision());
        DecisionAppeal pending = pending(decision);
        if (command.decidedOn().isAfter(today.day())) throw new Invalid("decidedOn", "day-in-the-future");
        if (command.decidedOn().isBefore(pending.appealedOn())) throw new Invalid("decidedOn", "judged-before-appealed", pending.appealedOn());
        decisions.add(new AppealJudgment(pending, command.outcome(), command.decidedOn(), acting.organisation(), today.now()));
        happened.fire(new DecisionAppealed(command.outcome() == AppealOutcome.UPHELD ? "decision-upheld" : "decision-annulled",
                decision.id(), decision.subjectKind(), decision.subject(), decision.decider(), decision.action(), command.decidedOn()));
        return find.get(decision.id());
    }

    private Decision decision(UUID id) {
        return decisions.find(acting.workspace(), id).orElseThrow(() -> new NotFound("decision", id));
    }

    private DecisionAppeal pending(Decision decision) {
        List<DecisionAppeal> appeals = decisions.appeals(acting.workspace(), List.of(decision.id()));
        List<UUID> judged = decisions.judgments(acting.workspace(), appeals.stream().map(DecisionAppeal::id).toList()).stream()
                .map(AppealJudgment::appeal).toList();
        return appeals.stream().filter(appeal -> !judged.contains(appeal.id())).findFirst().orElseThrow(NoAppealPending::new);
    }
}
