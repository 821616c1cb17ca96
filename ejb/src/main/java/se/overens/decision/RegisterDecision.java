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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.decision.model.DecidingBody;
import se.overens.decision.model.Decision;
import se.overens.decision.model.DecisionAction;
import se.overens.decision.model.DecisionOutcome;
import se.overens.decision.model.Mandate;
import se.overens.decision.model.MandateScope;
import se.overens.decision.model.Proviso;
import se.overens.decision.store.Decisions;
import se.overens.record.ReadAttachment;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// Writes down what a body has decided, with the extract of its minutes and the mandate that follows from it. Called
/// by the use case that knows the subject, which has checked it and gives the receipt.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RegisterDecision {

    /// @param decider     whose decision it is; the caller has checked that one may register it
    /// @param subjectKind `agreement` or `post-ending`
    /// @param paragraph   "§ 118"
    /// @param extract     the attached extract of the minutes; without it the decision does not count
    /// @param condition   null: unconditional
    /// @param lastDay     demanded for TERMINATE, refused otherwise
    /// @param publishedOn the day of announcement, or null
    /// @param mandate     or null
    public record Command(@NotNull UUID decider, @NotBlank String subjectKind, @NotNull UUID subject, @NotNull DecisionAction action,
                          @NotNull DecidingBody body, @NotNull LocalDate decidedOn, @NotBlank @Size(max = 40) String paragraph,
                          @NotBlank @Size(max = 80) String caseReference, @NotNull DecisionOutcome outcome, @NotNull UUID extract,
                          Proviso condition, LocalDate lastDay, LocalDate publishedOn, @Valid GivenMandate mandate) {
    }

    /// @param endsOn the last day, or null until further notice
    public record GivenMandate(@NotBlank @Size(max = 120) String roleTitle, @NotNull MandateScope scope,
                               @NotNull LocalDate startsOn, LocalDate endsOn) {
    }

    @Inject
    private Decisions decisions;
    @Inject
    private FindDecisions find;
    @Inject
    private FindMembers members;
    @Inject
    private ReadAttachment attachments;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    public DecisionView register(@Valid Command command) {
        MemberView decider = members.get(command.decider());
        refuseWhatCannotBe(command, decider);
        attachments.own(command.extract());
        var minutes = new Decision.Minutes(command.body(), command.decidedOn(), command.paragraph().strip(),
                command.caseReference().strip(), command.outcome(),
                command.condition() == null ? new Proviso.Unconditional() : command.condition(),
                command.lastDay(), command.publishedOn());
        var decision = new Decision(acting.workspace(), decider.id(), command.subjectKind(), command.subject(),
                command.action(), minutes, command.extract(), acting.organisation(), today.now());
        decisions.add(decision);
        if (command.mandate() != null) decisions.add(new Mandate(decision, command.mandate().scope(),
                command.mandate().roleTitle().strip(), command.mandate().startsOn(), command.mandate().endsOn()));
        happened.fire(new DecisionRegistered(decision.id(), command.subjectKind(), command.subject(), decider.id(),
                Map.of("decision", decision.id(), "decider", decider.code(), "action", command.action(), "outcome", command.outcome(),
                        "decidedOn", command.decidedOn(), "paragraph", minutes.paragraph(), "caseReference", minutes.caseReference())));
        return find.get(decision.id());
    }

    private void refuseWhatCannotBe(Command command, MemberView decider) {
        List<Violation> faults = new ArrayList<>();
        if (!command.body().belongsTo(decider.kind())) faults.add(Violation.of("body", "body-of-another-kind-of-organisation"));
        if (command.decidedOn().isAfter(today.day())) faults.add(Violation.of("decidedOn", "day-in-the-future"));
        if (command.publishedOn() != null && command.publishedOn().isBefore(command.decidedOn()))
            faults.add(Violation.of("publishedOn", "published-before-decided"));
        if (command.action() == DecisionAction.TERMINATE && command.lastDay() == null) faults.add(Violation.of("lastDay", "required"));
        if (command.action() != DecisionAction.TERMINATE && command.lastDay() != null) faults.add(Violation.of("lastDay", "only-when-terminating"));
        GivenMandate mandate = command.mandate();
        if (mandate != null && mandate.endsOn() != null && mandate.endsOn().isBefore(mandate.startsOn()))
            faults.add(Violation.of("mandate.endsOn", "ends-before-it-starts", mandate.startsOn(), mandate.endsOn()));
        if (mandate != null && command.outcome() == DecisionOutcome.REJECTED)
            faults.add(Violation.of("mandate", "no-mandate-from-a-rejection"));
        if (!faults.isEmpty()) throw new Invalid(faults);
    }
}
