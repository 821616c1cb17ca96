package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.CostKeyKind;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.model.PartyTransitions;
import se.overens.agreement.store.Agreements;
import se.overens.decision.RegisterDecision;
import se.overens.decision.model.DecidingBody;
import se.overens.decision.model.DecisionAction;
import se.overens.decision.model.DecisionOutcome;
import se.overens.record.GiveReceipt;
import se.overens.record.ReadAttachment;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.shared.store.DrawnNumbers;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// Enters a contract that was signed on paper long ago: one with all its parties, or as many like-worded ones as there
/// are other parties. Whoever enters it is one of them.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class RegisterExistingAgreement {

    /// @param parties       codes of the others, of whatever kind; one's own organisation is a party by itself
    /// @param bilateral     one agreement with each of the others instead of one with all
    /// @param form           null: a collaboration agreement
    /// @param startsOn       null: the day it was signed
    /// @param endsOn         the last day of the term, or null until further notice
    /// @param caseReference  one's own diarienummer
    /// @param clauses        those that are worth having as text; null or none: the signed contract is referred to
    /// @param noticeTerms    or null when the contract says nothing of notice
    /// @param scan           the attached contract
    /// @param decisions      by which the others once entered it, as far as they are known; or null
    /// @param key            how the cost is shared, or null
    /// @param caseReferences the others' own diarienummer by code, as far as they are known; or null
    public record Command(@NotBlank @Size(max = 200) String title, AgreementForm form, @NotEmpty List<@NotBlank String> parties,
                          Boolean bilateral, @NotNull LocalDate signedOn, LocalDate startsOn, LocalDate endsOn,
                          @NotBlank @Size(max = 80) String caseReference, List<@NotNull Clause> clauses,
                          NoticeTerms noticeTerms, @NotNull UUID scan, List<@Valid @NotNull DecisionBehind> decisions,
                          @Valid CostKey key, Map<@NotBlank String, @NotBlank @Size(max = 80) String> caseReferences) {
    }

    /// @param words as the contract says it, or null
    public record CostKey(@NotNull CostKeyKind kind, @Size(max = 2000) String words) {
    }

    /// @param party code of one of the others
    public record DecisionBehind(@NotBlank String party, @NotNull DecidingBody body, @NotNull LocalDate decidedOn,
                                 @NotBlank @Size(max = 40) String paragraph, @NotBlank @Size(max = 80) String caseReference) {
    }

    @Inject
    private Agreements agreements;
    @Inject
    private FindAgreements find;
    @Inject
    private ChosenParties parties;
    @Inject
    private RegisterDecision registerDecision;
    @Inject
    private ReadAttachment attachments;
    @Inject
    private DrawnNumbers numbers;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    /// @return in the order of the parties when bilateral, otherwise one
    public List<AgreementView> register(@Valid Command command) {
        if (command.signedOn().isAfter(today.day())) throw new Invalid("signedOn", "day-in-the-future");
        SignedContract.refuseUnknown(command);
        attachments.own(command.scan());
        List<MemberView> others = parties.others(command.parties());
        List<List<MemberView>> groups = Boolean.TRUE.equals(command.bilateral()) ? others.stream().map(List::of).toList() : List.of(others);
        List<Integer> made = new ArrayList<>();
        for (List<MemberView> group : groups) made.add(register(command, group));
        agreements.flush();
        String receipt = receipts.give(Text.of("agreement-entered", command.title(), made.size()), Text.of("agreement-entered"),
                "agreement-entered", made.size() == 1 ? "avtal/" + made.getFirst() : "avtal", null);
        return made.stream().map(number -> find.byNumber(number).withReceipt(receipt)).toList();
    }

    private int register(Command command, List<MemberView> others) {
        AgreementForm form = command.form() == null ? AgreementForm.COLLABORATION : command.form();
        AgreementText text = new AgreementText(command.title().strip(), form, parties.withOwn(others).stream().map(MemberView::code).toList(),
                command.startsOn() == null ? command.signedOn() : command.startsOn(), command.endsOn(), command.noticeTerms(), SignedContract.clauses(command));
        List<Violation> faults = text.faults();
        if (!faults.isEmpty()) throw new Invalid(faults);
        int number = numbers.draw(acting.workspace(), "agreement", 0);
        Agreement agreement = Agreement.existing(acting.workspace(), number, form, command.scan(), acting.organisation(), today.now());
        agreements.add(agreement);
        agreements.add(new AgreementVersion(agreement, text, "", acting.organisation(), acting.organisation(), today.now()));
        party(agreement, acting.organisation(), command).registeredAs(command.caseReference());
        for (MemberView other : others) {
            AgreementParty party = party(agreement, other.id(), command);
            if (command.caseReferences() != null) party.registeredAs(command.caseReferences().get(other.code()));
            decisionsOf(command, other).forEach(decision -> behind(decision, agreement, other, party, command.scan()));
        }
        happened.fire(new AgreementHappened("agreement-entered", agreement.id(), Map.of("number", number, "parties", text.parties(),
                "signedOn", command.signedOn(), "caseReference", command.caseReference(), "sha256", se.overens.shared.Json.sha256(text.canonical()))));
        return number;
    }

    private AgreementParty party(Agreement agreement, UUID organisation, Command command) {
        var party = new AgreementParty(agreement, organisation, PartyTransitions.Event.ENTERED_AFTERWARDS, command.signedOn());
        agreements.add(party);
        return party;
    }

    private void behind(DecisionBehind decision, Agreement agreement, MemberView other, AgreementParty party, UUID scan) {
        party.registeredAs(decision.caseReference());
        registerDecision.register(new RegisterDecision.Command(other.id(), "agreement", agreement.id(),
                DecisionAction.ENTER_AGREEMENT, decision.body(), decision.decidedOn(), decision.paragraph(), decision.caseReference(),
                DecisionOutcome.APPROVED, scan, null, null, null, null));
    }

    private static List<DecisionBehind> decisionsOf(Command command, MemberView other) {
        if (command.decisions() == null) return List.of();
        return command.decisions().stream().filter(d -> d.party().equals(other.code())).toList();
    }
}
