package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.overens.agreement.PartyMandates.Act;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.store.Agreements;
import se.overens.decision.DecisionView;
import se.overens.decision.RegisterDecision;
import se.overens.decision.RegisterDecision.GivenMandate;
import se.overens.decision.RevokeDecision;
import se.overens.decision.FindDecisions;
import se.overens.decision.model.DecidingBody;
import se.overens.decision.model.DecisionAction;
import se.overens.decision.model.DecisionOutcome;
import se.overens.decision.model.MandateScope;
import se.overens.decision.model.Proviso;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// Registers what a party's own body has decided about an agreement, and the mandate that follows from it.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class RegisterAgreementDecision {

    /// The parties do not yet stand behind the same text.
    public static class NotAligned extends Refusal {
        public NotAligned() {
            super(Kind.CONFLICT, "agreement-not-aligned");
        }
    }

    /// Not all have signed, so that there is nothing to terminate.
    public static class NotInForce extends Refusal {
        public NotInForce() {
            super(Kind.CONFLICT, "agreement-not-in-force");
        }
    }

    /// @param version   of the agreement, as the caller has read it, or null
    /// @param party     whose decision it is, or null for one's own; the host registers another's from the extract
    /// @param extract   the attached extract of the minutes
    /// @param condition null: unconditional
    /// @param lastDay   the last day in force, for a decision to terminate
    public record Command(@NotNull UUID agreement, Long version, UUID party, @NotNull DecisionAction action, @NotNull DecidingBody body,
                          @NotNull LocalDate decidedOn, @NotBlank @Size(max = 40) String paragraph,
                          @NotBlank @Size(max = 80) String caseReference, @NotNull DecisionOutcome outcome, @NotNull UUID extract,
                          Proviso condition, LocalDate lastDay, LocalDate publishedOn, @Valid GivenMandate mandate) {
    }

    /// @param receipt the number of the kvittens
    public record Registered(DecisionView decision, AgreementView agreement, String receipt) {
    }

    private static final Set<PartyState> BEHIND_THE_TEXT = EnumSet.of(PartyState.ACCEPTED, PartyState.DECIDED, PartyState.SIGNED);

    @Inject
    private LockAgreement lock;
    @Inject
    private OnBehalf onBehalf;
    @Inject
    private Agreements agreements;
    @Inject
    private FindAgreements find;
    @Inject
    private FindDecisions decisions;
    @Inject
    private FindMembers members;
    @Inject
    private RegisterDecision register;
    @Inject
    private RevokeDecision revoke;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private Handing handing;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public Registered register(@Valid Command command) {
        var open = lock.open(command.agreement(), command.version());
        AgreementParty party = open.party(onBehalf.party(open, Act.DECIDE, command.party(), paper(command)));
        MandateScope scope = command.action() == DecisionAction.ENTER_AGREEMENT ? MandateScope.SIGN : MandateScope.GIVE_NOTICE;
        if (command.mandate() != null && command.mandate().scope() != scope) throw new Invalid("mandate.scope", "mandate-of-another-scope");
        expectKnown(command.condition());
        if (command.action() == DecisionAction.ENTER_AGREEMENT) decided(open, party, command.outcome());
        else expectInForce(open, party, command.lastDay());
        open.agreement().acted();
        party.registeredAs(command.caseReference());
        agreements.flush();
        DecisionView decision = register.register(new RegisterDecision.Command(party.organisation(), "agreement", command.agreement(),
                command.action(), command.body(), command.decidedOn(), command.paragraph(), command.caseReference(), command.outcome(),
                command.extract(), command.condition(), command.lastDay(), command.publishedOn(), command.mandate()));
        MemberView decider = members.get(party.organisation());
        String path = "avtal/" + open.agreement().number();
        if (command.mandate() != null && scope == MandateScope.SIGN)
            handing.to(party.organisation(), Role.SIGNATORY, "sign", path + "/underskrift", open.latest().title());
        if (command.action() == DecisionAction.ENTER_AGREEMENT && command.outcome() == DecisionOutcome.REJECTED)
            open.others(party.organisation()).forEach(other -> handing.toOfficers(other.organisation(), "negotiation-declined", path, open.latest().title(), decider.name()));
        String receipt = receipts.give(Text.of("decision-registered", decider.name(), command.decidedOn(), decision.paragraph(), open.latest().title()),
                Text.of(command.mandate() == null ? "decision-registered-without-mandate" + (scope == MandateScope.GIVE_NOTICE ? "-to-give-notice" : "") : "decision-registered-" + scope.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')),
                "decision-registered", path, decision.extract().sha256());
        return new Registered(decision, find.get(command.agreement()).withReceipt(receipt), receipt);
    }

    /// Takes a decision back, as long as nobody has signed because of it.
    public AgreementView revoke(UUID agreement, Long version, @Valid RevokeDecision.Command command) {
        var open = lock.open(agreement, version);
        DecisionView decision = decisions.get(command.decision());
        if (!decision.subject().equals(agreement)) throw new NotFound("decision", command.decision());
        if (onBehalf.isForAnother(decision.decider()) && onBehalf.isForAnother(open.agreement().keptBy()) && !onBehalf.isMandatedBy(decision.decider()))
            throw new NotAllowed("RegisterAgreementDecision");
        if (decision.action() == DecisionAction.ENTER_AGREEMENT) open.party(decision.decider()).revokeDecision(today.day());
        open.agreement().acted();
        agreements.flush();
        revoke.revoke(command);
        return find.get(agreement);
    }

    /// A body that decides for the party on its mandate attaches its own minutes; otherwise they are the party's, and the
    /// one who keeps the agreement registers them.
    private UUID paper(Command command) {
        return command.body() == DecidingBody.DELEGATE && onBehalf.isMandatedBy(command.party()) ? null : command.extract();
    }

    /// Others who could decide alike are members: like-worded agreements with them may be meant.
    private void expectKnown(Proviso condition) {
        List<String> codes = members.all().stream().map(MemberView::code).toList();
        if (condition instanceof Proviso.AtLeast(var count) && count > codes.size()) throw new Invalid("condition.parties", "above-number-of-parties", codes.size());
        if (condition instanceof Proviso.Named(var named))
            named.stream().filter(code -> !codes.contains(code)).findFirst().ifPresent(stranger -> {
                throw new Invalid("condition.codes", "not-a-party", stranger);
            });
    }

    /// Only what one is a party of can be terminated, and not before it began.
    private static void expectInForce(LockAgreement.Open open, AgreementParty party, LocalDate lastDay) {
        if (!PartyState.HAVE_SIGNED.contains(party.state()) || !open.everybodyReached() || !open.parties().stream().allMatch(p -> PartyState.HAVE_SIGNED.contains(p.state())))
            throw new NotInForce();
        if (lastDay != null && lastDay.isBefore(open.latest().startsOn())) throw new Invalid("lastDay", "ends-before-it-starts", open.latest().startsOn(), lastDay);
    }

    private void decided(LockAgreement.Open open, AgreementParty party, DecisionOutcome outcome) {
        if (outcome == DecisionOutcome.REJECTED) party.reject(today.day());
        else if (open.everybodyReached() && open.parties().stream().allMatch(p -> BEHIND_THE_TEXT.contains(p.state()))) party.approve(today.day());
        else throw new NotAligned();
    }
}
