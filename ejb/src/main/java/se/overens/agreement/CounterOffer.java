package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.model.Acceptance;
import se.overens.agreement.model.AgreementDraft;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.TextDifference;
import se.overens.agreement.store.Agreements;
import se.overens.agreement.store.AgreementDrafts;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Sends a counter-offer: one's own draft is frozen as the next version. Whoever sends it stands behind it; the
/// others are asked anew.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class CounterOffer {

    /// The draft started from a version that is no longer the latest.
    public static class BasedOnOldVersion extends Refusal {
        public BasedOnOldVersion(int basedOn, int latest) {
            super(Kind.STALE, "counter-based-on-old-version", basedOn, latest);
        }
    }

    /// Nothing differs from the latest version.
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
    private OnBehalf onBehalf;
    @Inject
    private AgreementDrafts drafts;
    @Inject
    private Agreements agreements;
    @Inject
    private FindAgreements find;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private Handing handing;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    public AgreementView send(@Valid Command command) {
        var open = lock.open(command.agreement(), command.version());
        AgreementDraft draft = drafts.find(acting.workspace(), acting.organisation(), command.draft())
                .filter(found -> command.agreement().equals(found.agreement())).orElseThrow(() -> new NotFound("draft", command.draft()));
        if (draft.basedOn() != open.latest().number()) throw new BasedOnOldVersion(draft.basedOn(), open.latest().number());
        AgreementParty party = open.party(onBehalf.party(command.party(), command.document()));
        AgreementText text = draft.text();
        TextDifference difference = TextDifference.between(open.latest().text(), text);
        refuseFaults(open.latest().text(), text, difference, draft.reason());
        int number = open.agreement().countered();
        AgreementVersion version = new AgreementVersion(open.agreement(), text, draft.reason(), party.organisation(), acting.organisation(), today.now());
        agreements.add(version);
        party.counter(number, today.day());
        List<AgreementParty> others = open.others(party.organisation());
        others.forEach(other -> other.getCounterOffer(today.day()));
        agreements.add(new Acceptance(open.agreement(), party.organisation(), acting.organisation(), command.document(), today.now()));
        drafts.remove(draft);
        agreements.flush();
        happened.fire(new AgreementHappened("agreement-countered", command.agreement(), Map.of("number", open.agreement().number(),
                "documentVersion", number, "changed", difference.changedClauses(), "sha256", version.sha256())));
        String path = "avtal/" + open.agreement().number();
        others.stream().filter(other -> !other.organisation().equals(acting.organisation()))
                .forEach(other -> handing.toOfficers(other.organisation(), "answer-counter-offer", path, text.title()));
        String receipt = receipts.give(Text.of("agreement-countered", text.title(), number), Text.of("agreement-countered"),
                "agreement-countered", path, version.sha256());
        return find.get(command.agreement()).withReceipt(receipt);
    }

    private static void refuseFaults(AgreementText before, AgreementText text, TextDifference difference, String reason) {
        if (!difference.any()) throw new NothingChanged();
        List<Violation> faults = new ArrayList<>(text.faults());
        if (reason.isBlank()) faults.add(Violation.of("reason", "required"));
        for (Clause clause : before.clauses()) {
            if (clause.mandatory() && text.clauses().stream().noneMatch(c -> c.number().equals(clause.number())))
                faults.add(Violation.of("clauses", "mandatory-section-missing", clause.number() + " " + clause.heading()));
        }
        if (!faults.isEmpty()) throw new Invalid(faults);
    }
}
