package se.overens.agreement.negotiation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.PartyMandates.Act;
import se.overens.agreement.AgreementView;
import se.overens.agreement.DraftSent;
import se.overens.agreement.LockAgreement;
import se.overens.agreement.OnBehalf;
import se.overens.agreement.Telling;
import se.overens.agreement.TextChecks;
import se.overens.agreement.TextGuard;
import se.overens.agreement.model.AgreementDraft;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.NotPossibleNow;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.model.PartyTransitions;
import se.overens.agreement.negotiation.model.TextPoints;
import se.overens.agreement.store.AgreementDrafts;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Sends a counter-offer: one's own draft is frozen, and whoever sends it stands behind it. Written from the text on
/// the table it becomes the next text, and the others are asked anew. Written from the same text as one that came
/// before it, it lies beside that one until somebody joins them.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class CounterOffer {

    /// The draft started from a text that is no longer on the table; tells what has become another since. The draft is
    /// kept.
    public static class BasedOnOldVersion extends Refusal {
        public BasedOnOldVersion(int basedOn, int latest, List<Violation> changes) {
            super(Kind.STALE, "counter-based-on-old-version", changes, basedOn, latest);
        }
    }

    /// Several proposals lie side by side, and this one would leave some of them aside.
    public static class ProposalsNotJoined extends Refusal {
        public ProposalsNotJoined(List<Integer> proposals) {
            super(Kind.CONFLICT, "proposals-not-joined", String.join(", ", proposals.stream().map(String::valueOf).toList()));
        }
    }

    /// Nothing differs from the text it was written from.
    public static class NothingChanged extends Refusal {
        public NothingChanged() {
            super(Kind.CONFLICT, "counter-changes-nothing");
        }
    }

    /// @param version  of the agreement, as the caller has read it
    /// @param party    whose counter-offer it is, or null for one's own
    /// @param document what came in; demanded when registered for another
    public record Command(@NotNull UUID agreement, Long version, @NotNull UUID draft, UUID party, UUID document) {
    }

    @Inject
    private LockAgreement lock;
    @Inject
    private Telling telling;
    @Inject
    private OnBehalf onBehalf;
    @Inject
    private Table table;
    @Inject
    private SendText sendText;
    @Inject
    private TextChecks checks;
    @Inject
    private AgreementDrafts drafts;
    @Inject
    private Instance<TextGuard> guards;
    @Inject
    private CurrentActing acting;
    @Inject
    private Event<DraftSent> sent;

    public AgreementView send(@Valid Command command) {
        AgreementDraft draft = drafts.find(acting.workspace(), acting.organisation(), command.draft())
                .filter(found -> command.agreement().equals(found.agreement())).orElseThrow(() -> new NotFound("draft", command.draft()));
        var open = lock.open(command.agreement(), null);
        AgreementVersion basis = table.version(open, draft.basedOn());
        AgreementParty party = open.party(onBehalf.party(open, Act.ANSWER, command.party(), command.document()));
        boolean beside = beside(open, basis, draft, party);
        if (command.version() != null && !beside) open.agreement().expectVersion(command.version());
        List<TextPoints.Change> changes = refuseFaults(open, basis.text(), draft);
        var said = new SendText.Said(draft, basis, party, command.document());
        AgreementVersion version = beside ? sendText.beside(open, said) : sendText.next(open, said, table.state(open));
        sent.fire(new DraftSent(draft.id(), command.agreement(), version.number()));
        drafts.remove(draft);
        telling.trail(open, "agreement-countered", Map.of("documentVersion", version.number(),
                "changed", changes.stream().map(TextPoints.Change::point).toList(), "sha256", version.sha256()));
        return told(open.with(version), beside);
    }

    /// Whether it will lie beside the text on the table.
    ///
    /// @throws BasedOnOldVersion when it belongs neither there nor after it
    private boolean beside(LockAgreement.Open open, AgreementVersion basis, AgreementDraft draft, AgreementParty party) {
        table.expectNotWithdrawn(open, basis.number());
        AgreementVersion latest = open.latest();
        AgreementState state = table.state(open);
        if (!state.isNegotiated()) throw new NotPossibleNow(party.state(), PartyTransitions.Event.MADE_COUNTER_OFFER);
        boolean sameBasis = latest.basedOn() != null && latest.basedOn() == basis.number() && latest.joins().isEmpty();
        boolean mayCross = sameBasis && draft.joins().isEmpty() && state != AgreementState.REJECTED
                && party.state() != PartyState.ACCEPTED;
        if (mayCross) return true;
        List<Integer> joinable = joinable(open, state);
        if (basis.number() == latest.number() && draft.joins().equals(joinable)) return false;
        if (basis.number() == latest.number() && !joinable.isEmpty()) throw new ProposalsNotJoined(joinable);
        throw new BasedOnOldVersion(basis.number(), latest.number(), table.changes(basis, latest));
    }

    /// What the next text has to join: the proposals that lie side by side, or nothing.
    private List<Integer> joinable(LockAgreement.Open open, AgreementState state) {
        return state == AgreementState.DIVIDED ? table.proposals(open).stream().map(AgreementVersion::number).toList() : List.of();
    }

    private AgreementView told(LockAgreement.Open open, boolean beside) {
        AgreementVersion version = open.latest();
        telling.others(open, version.proposedBy(), beside ? "proposals-crossed" : "answer-counter-offer", "");
        return telling.receipt(open, Text.of("agreement-countered", version.title(), version.number()),
                beside ? "agreement-proposals-crossed" : "agreement-countered", "agreement-countered");
    }

    private List<TextPoints.Change> refuseFaults(LockAgreement.Open open, AgreementText before, AgreementDraft draft) {
        AgreementText text = draft.text();
        List<TextPoints.Change> changes = TextPoints.of(before).changesTo(TextPoints.of(text));
        if (changes.isEmpty() && draft.joins().isEmpty()) throw new NothingChanged();
        List<Violation> faults = new ArrayList<>(checks.faults(text, null));
        if (faults.isEmpty()) guards.forEach(guard -> faults.addAll(guard.faults(open.agreement().id(), open.agreement().amends(), text)));
        if (draft.reason().isBlank()) faults.add(Violation.of("reason", "required"));
        for (Clause clause : before.clauses()) {
            if (clause.mandatory() && text.clauses().stream().noneMatch(c -> c.number().equals(clause.number())))
                faults.add(Violation.of("clauses", "mandatory-section-missing", clause.number() + " " + clause.heading()));
        }
        if (!faults.isEmpty()) throw new Invalid(faults);
        return changes;
    }
}
