package se.overens.agreement.commitment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.addendum.ProposeAddendum;
import se.overens.agreement.commitment.model.YearlyRevision;
import se.overens.agreement.commitment.model.YearlyRevision.Outcome;
import se.overens.agreement.commitment.store.Commitments;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.store.Agreements;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.PersonalNumber;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// The parties have looked through their local agreement for a year: it stands, or an addendum is opened. One of them
/// records it for all.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class RecordRevision {

    /// There is no revision of that year, or it is not yet time.
    public static class RevisionNotOpen extends Refusal {
        public RevisionNotOpen(int year) {
            super(Kind.CONFLICT, "revision-not-open", String.valueOf(year));
        }
    }

    /// It has been recorded already.
    public static class RevisionDone extends Refusal {
        public RevisionDone(int year) {
            super(Kind.CONFLICT, "revision-done", String.valueOf(year));
        }
    }

    public record Command(int agreement, int year, @NotNull Outcome outcome, @Size(max = 2000) String comment) {
    }

    @Inject
    private Agreements agreements;
    @Inject
    private Followed followed;
    @Inject
    private Commitments commitments;
    @Inject
    private FindCommitments find;
    @Inject
    private ProposeAddendum addenda;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;

    public CommitmentsView record(@Valid Command command) {
        UUID id = agreements.find(acting.workspace(), acting.organisation(), command.agreement())
                .orElseThrow(() -> new NotFound("agreement", command.agreement())).id();
        Agreement agreement = agreements.lock(acting.workspace(), acting.organisation(), id).orElseThrow();   // one revision a year
        if (PersonalNumber.isIn(command.comment())) throw new Invalid("comment", "personal-number");
        Followed.One one = followed.of(agreement);
        refuse(one, command.year());
        commitments.add(new YearlyRevision(agreement, command.year(), command.outcome(), command.comment(), acting.organisation(), today.now()));
        happened.fire(new CommitmentHappened("agreement-revised-yearly", agreement.id(),
                Map.of("number", agreement.number(), "year", command.year(), "outcome", command.outcome().name())));
        String title = one.texts().on(today.day()).title();
        tell(one, title, command.year());
        UUID draft = command.outcome() == Outcome.ADDENDUM ? addenda.begin(agreement.number(), title, today.day()).id() : null;
        return find.of(command.agreement(), command.year()).withDraft(draft);
    }

    private void refuse(Followed.One one, int year) {
        if (!one.revisedYearly() || !one.revisions(today.day()).asked(today.day()).contains(year)) throw new RevisionNotOpen(year);
        if (commitments.revisions(acting.workspace(), List.of(one.agreement().id())).stream().anyMatch(each -> each.year() == year)) throw new RevisionDone(year);
    }

    private void tell(Followed.One one, String title, int year) {
        for (AgreementParty party : one.texts().parties()) {
            if (party.organisation().equals(acting.organisation())) continue;
            Role role = members.get(party.organisation()).host() ? Role.COORDINATOR : Role.OFFICER;
            handedOver.fire(new HandedOver(party.organisation(), role, "agreement-revised-yearly", List.of(title, String.valueOf(year)),
                    "avtal/" + one.agreement().number() + "/ataganden"));
        }
    }
}
