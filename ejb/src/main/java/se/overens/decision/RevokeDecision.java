package se.overens.decision;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.decision.model.Decision;
import se.overens.decision.model.DecisionRevocation;
import se.overens.decision.store.Decisions;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.PersonalNumber;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Takes a registered decision back. The row stays, and so does what was decided; from now on it does not count.
/// Called by the use case that knows the subject, has checked that one may, and has locked the row that owns it.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RevokeDecision {

    /// It has been taken back already.
    public static class DecisionAlreadyRevoked extends Refusal {
        public DecisionAlreadyRevoked() {
            super(Kind.CONFLICT, "decision-already-revoked");
        }
    }

    /// @param withoutEffect notice has been given because of it: it is written down, and changes nothing
    public record Command(@NotNull UUID decision, @NotNull LocalDate revokedOn, @NotBlank @Size(max = 500) String reason, boolean withoutEffect) {
        public Command(UUID decision, LocalDate revokedOn, String reason) {
            this(decision, revokedOn, reason, false);
        }
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

    public DecisionView revoke(@Valid Command command) {
        Decision decision = decisions.find(acting.workspace(), command.decision())
                .orElseThrow(() -> new NotFound("decision", command.decision()));
        if (command.revokedOn().isAfter(today.day())) throw new Invalid("revokedOn", "day-in-the-future");
        if (command.revokedOn().isBefore(decision.minutes().decidedOn())) throw new Invalid("revokedOn", "revoked-before-decided", decision.minutes().decidedOn());
        if (PersonalNumber.isIn(command.reason())) throw new Invalid("reason", "personal-number");
        if (!decisions.revocations(acting.workspace(), List.of(decision.id())).isEmpty()) throw new DecisionAlreadyRevoked();
        decisions.add(new DecisionRevocation(decision, command.revokedOn(), command.reason().strip(), command.withoutEffect(), acting.organisation(), today.now()));
        happened.fire(new DecisionRevoked(decision.id(), decision.subjectKind(), decision.subject(), decision.decider(), decision.action(), command.reason().strip()));
        return find.get(decision.id());
    }
}
