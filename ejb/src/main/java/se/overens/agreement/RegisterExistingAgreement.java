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
import java.util.stream.Stream;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.Clause;
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
import se.overens.shared.store.NumberSeries;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// Enters a contract that was signed on paper long ago: one with all its parties, or as many like-worded ones as there
/// are municipalities.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class RegisterExistingAgreement {

    /// @param parties       codes of the municipalities; the county administrative board is a party by itself
    /// @param bilateral     one agreement for each municipality instead of one for all
    /// @param endsOn        the last day of the term, or null until further notice
    /// @param caseReference the county administrative board's diarienummer
    /// @param noticeTerms   or null when the contract says nothing of notice
    /// @param scan          the attached contract
    /// @param decisions     by which the municipalities once entered it, as far as they are known
    public record Command(@NotBlank @Size(max = 200) String title, @NotNull AgreementForm form, @NotEmpty List<@NotBlank String> parties,
                          boolean bilateral, @NotNull LocalDate signedOn, @NotNull LocalDate startsOn, LocalDate endsOn,
                          @NotBlank @Size(max = 80) String caseReference, @NotEmpty List<@NotNull Clause> clauses,
                          NoticeTerms noticeTerms, @NotNull UUID scan, List<@Valid @NotNull DecisionBehind> decisions) {
    }

    /// @param party code of the municipality
    public record DecisionBehind(@NotBlank String party, @NotNull DecidingBody body, @NotNull LocalDate decidedOn,
                                 @NotBlank @Size(max = 40) String paragraph, @NotBlank @Size(max = 80) String caseReference) {
    }

    @Inject
    private Agreements agreements;
    @Inject
    private FindAgreements find;
    @Inject
    private FindMembers members;
    @Inject
    private RegisterDecision registerDecision;
    @Inject
    private ReadAttachment attachments;
    @Inject
    private NumberSeries numbers;
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
        attachments.own(command.scan());
        List<MemberView> municipalities = parties(command.parties());
        List<List<MemberView>> groups = command.bilateral() ? municipalities.stream().map(List::of).toList() : List.of(municipalities);
        List<Integer> made = new ArrayList<>();
        for (List<MemberView> group : groups) made.add(register(command, group));
        agreements.flush();
        String receipt = receipts.give(Text.of("agreement-entered", command.title(), made.size()), Text.of("agreement-entered"),
                "agreement-entered", made.size() == 1 ? "avtal/" + made.getFirst() : "avtal", null);
        return made.stream().map(number -> find.byNumber(number).withReceipt(receipt)).toList();
    }

    private int register(Command command, List<MemberView> municipalities) {
        AgreementText text = new AgreementText(command.title().strip(), command.form(),
                Stream.concat(Stream.of("lst"), municipalities.stream().map(MemberView::code)).toList(),
                command.startsOn(), command.endsOn(), command.noticeTerms(), command.clauses());
        List<Violation> faults = text.faults();
        if (!faults.isEmpty()) throw new Invalid(faults);
        int number = numbers.next(acting.workspace(), "agreement", 0);
        Agreement agreement = Agreement.existing(acting.workspace(), number, command.form(), command.scan(), acting.organisation(), today.now());
        agreements.add(agreement);
        agreements.add(new AgreementVersion(agreement, text, "", acting.organisation(), acting.organisation(), today.now()));
        party(agreement, acting.organisation(), command).registeredAs(command.caseReference());
        for (MemberView municipality : municipalities) {
            AgreementParty party = party(agreement, municipality.id(), command);
            decisionsOf(command, municipality).forEach(decision -> behind(decision, agreement, municipality, party, command.scan()));
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

    private void behind(DecisionBehind decision, Agreement agreement, MemberView municipality, AgreementParty party, UUID scan) {
        party.registeredAs(decision.caseReference());
        registerDecision.register(new RegisterDecision.Command(municipality.id(), "agreement", agreement.id(),
                DecisionAction.ENTER_AGREEMENT, decision.body(), decision.decidedOn(), decision.paragraph(), decision.caseReference(),
                DecisionOutcome.APPROVED, scan, null, null, null, null));
    }

    private static List<DecisionBehind> decisionsOf(Command command, MemberView municipality) {
        if (command.decisions() == null) return List.of();
        return command.decisions().stream().filter(d -> d.party().equals(municipality.code())).toList();
    }

    private List<MemberView> parties(List<String> codes) {
        List<Violation> faults = new ArrayList<>();
        List<MemberView> all = members.all();
        List<MemberView> found = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            var member = all.stream().filter(m -> m.code().equals(code) && !m.host()).findFirst();
            if (member.isEmpty()) faults.add(Violation.of("parties[" + i + "]", "not-a-member", code));
            else if (found.contains(member.get())) faults.add(Violation.of("parties[" + i + "]", "duplicate-key", code));
            else found.add(member.get());
        }
        if (!faults.isEmpty()) throw new Invalid(faults);
        return found;
    }
}
