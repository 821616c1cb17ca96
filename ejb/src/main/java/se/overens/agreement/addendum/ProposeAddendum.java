package se.overens.agreement.addendum;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.addendum.model.AddendumRules.Amended;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementDraft;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Amendment;
import se.overens.agreement.model.Clause;
import se.overens.agreement.store.AgreementDrafts;
import se.overens.agreement.store.Agreements;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.shared.Words;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.model.Role;

/// Begins an addendum to an agreement in force, and writes in it. Only one's own organisation sees it until it is sent,
/// in the same way as any offer.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class ProposeAddendum {

    private static final int LONGEST_TITLE = 200;

    /// @param agreement number of the agreement that is to be amended
    /// @param startsOn  from when the addendum is to count
    /// @param clauses   the new wordings, under the numbers of the amended text
    /// @param amendment what becomes of each clause, of the term and of the circle of parties
    public record Command(int agreement, @NotBlank @Size(max = LONGEST_TITLE) String title, @NotNull LocalDate startsOn,
                          @NotNull @Size(max = 100) List<@NotNull Clause> clauses, @NotNull Amendment amendment) {
    }

    /// @param reason why a counter-offer is made, or null
    public record Change(@NotNull UUID draft, long version, @NotBlank @Size(max = LONGEST_TITLE) String title, @NotNull LocalDate startsOn,
                         @NotNull @Size(max = 100) List<@NotNull Clause> clauses, @NotNull Amendment amendment, @Size(max = 2000) String reason) {
    }

    @Inject
    private Agreements agreements;
    @Inject
    private AgreementDrafts drafts;
    @Inject
    private AmendedAgreements amendable;
    @Inject
    private AddendumGuard guard;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public AgreementDraftView begin(@Valid Command command) {
        Agreement agreement = agreements.find(acting.workspace(), acting.organisation(), command.agreement())
                .orElseThrow(() -> new NotFound("agreement", command.agreement()));
        Amended amended = amendable.of(agreement, command.startsOn());
        AgreementText text = text(command.title(), amended, command.startsOn(), command.clauses(), command.amendment());
        AgreementDraft draft = AgreementDraft.ofAddendum(acting.organisation(), agreement, text, today.now());
        drafts.add(draft);
        return AgreementDraftView.of(draft);
    }

    /// A draft with nothing in it yet but from when it counts and what it is called, after what it is an addendum to.
    public AgreementDraftView begin(int agreement, String title, LocalDate startsOn) {
        String called = Words.in(Words.SWEDISH).of("agreement.addendum.called", title);
        return begin(new Command(agreement, called.length() > LONGEST_TITLE ? called.substring(0, LONGEST_TITLE) : called, startsOn, List.of(), Amendment.none()));
    }

    /// Writes in the draft, of an offer or of a counter-offer; what is wrong is told when it is to be sent.
    public AgreementDraftView change(@Valid Change command) {
        AgreementDraft draft = drafts.find(acting.workspace(), acting.organisation(), command.draft()).filter(found -> found.text().amendment() != null)
                .orElseThrow(() -> new NotFound("draft", command.draft()));
        draft.expectVersion(command.version());
        Amended amended = amendable.of(amended(draft), command.startsOn());
        draft.write(text(command.title(), amended, command.startsOn(), command.clauses(), command.amendment()), command.reason(), today.now());
        drafts.flush();
        return AgreementDraftView.of(draft);
    }

    /// Everything that still hinders the draft from being sent, each thing with its field.
    public List<Violation> missing(UUID draft) {
        AgreementDraft found = drafts.find(acting.workspace(), acting.organisation(), draft).filter(each -> each.text().amendment() != null)
                .orElseThrow(() -> new NotFound("draft", draft));
        List<Violation> faults = found.text().faults();
        return faults.isEmpty() ? guard.faults(found.agreement(), amended(found).id(), found.text()) : faults;
    }

    private Agreement amended(AgreementDraft draft) {
        if (draft.amends() != null) return agreements.all(acting.workspace(), List.of(draft.amends())).getFirst();
        Agreement addendum = agreements.all(acting.workspace(), List.of(draft.agreement())).getFirst();
        return agreements.all(acting.workspace(), List.of(addendum.amends())).getFirst();
    }

    /// Between all who are parties that day, and those who join.
    private AgreementText text(String title, Amended amended, LocalDate startsOn, List<Clause> clauses, Amendment amendment) {
        List<String> parties = new ArrayList<>(amended.parties());
        for (String code : amendment.joins()) {
            if (members.all().stream().noneMatch(member -> member.code().equals(code))) throw new Invalid("amendment.joins", "not-a-member", code);
            if (!parties.contains(code)) parties.add(code);
        }
        AgreementText text = new AgreementText(title.strip(), amended.standing().form(), parties, startsOn, null, null, clauses, amendment);
        Invalid.unlessEmpty(text.faults().stream().filter(fault -> fault.code().startsWith("too-")).toList());
        return text;
    }
}
