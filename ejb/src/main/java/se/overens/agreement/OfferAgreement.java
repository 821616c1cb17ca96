package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.model.Acceptance;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementDraft;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.PartyTransitions;
import se.overens.agreement.store.Agreements;
import se.overens.agreement.store.AgreementDrafts;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.shared.store.DrawnNumbers;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// Sends an offer: the draft is frozen as version 1, gets a number and is now an official document at every party.
/// Whoever offers stands behind what is offered.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class OfferAgreement {

    /// @param audience codes of the parties that it is sent to now; null or empty: all of them. The others are named in the
    ///                 text and do not see it until it is sent on to them
    public record Command(@NotNull UUID draft, long version, List<@NotNull String> audience) {
        public Command(UUID draft, long version) {
            this(draft, version, null);
        }
    }

    @Inject
    private AgreementDrafts drafts;
    @Inject
    private TextChecks checks;
    @Inject
    private Agreements agreements;
    @Inject
    private FindAgreements find;
    @Inject
    private FindMembers members;
    @Inject
    private DrawnNumbers numbers;
    @Inject
    private Instance<TextGuard> guards;
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
    @Inject
    private Event<DraftSent> sent;

    public AgreementView offer(@Valid Command command) {
        AgreementDraft draft = drafts.find(acting.workspace(), acting.organisation(), command.draft())
                .filter(found -> found.agreement() == null).orElseThrow(() -> new NotFound("draft", command.draft()));
        draft.expectVersion(command.version());
        AgreementText text = draft.text();
        Invalid.unlessEmpty(checks.faults(text, draft.template()));
        guards.forEach(guard -> Invalid.unlessEmpty(guard.faults(null, draft.amends(), text)));
        List<UUID> others = audience(text, command.audience());
        int number = numbers.draw(acting.workspace(), "agreement", 0);
        Agreement agreement = Agreement.offered(acting.workspace(), number, text.form(), acting.organisation(), keeper(others), today.now())
                .amending(draft.amends());
        agreements.add(agreement);
        AgreementVersion version = new AgreementVersion(agreement, text, draft.reason(), acting.organisation(), acting.organisation(), today.now())
                .within(draft.answerBy(), draft.validUntil());
        agreements.add(version);
        agreements.add(new AgreementParty(agreement, acting.organisation(), PartyTransitions.Event.MADE_OFFER, today.day()));
        agreements.add(new Acceptance(agreement, acting.organisation(), acting.organisation(), null, today.now()));
        others.forEach(other -> agreements.add(new AgreementParty(agreement, other, PartyTransitions.Event.GOT_OFFER, today.day())));
        sent.fire(new DraftSent(draft.id(), agreement.id(), version.number()));
        drafts.remove(draft);
        agreements.flush();
        happened.fire(new AgreementHappened("agreement-offered", agreement.id(),
                Map.of("number", number, "parties", text.parties(), "sha256", version.sha256())));
        String path = "avtal/" + number;
        others.forEach(other -> handing.toOfficers(other, "answer-offer", path, text.title()));
        String receipt = receipts.give(Text.of("agreement-offered", text.title()), Text.of("agreement-offered"), "agreement-offered", path, version.sha256());
        return find.byNumber(number).withReceipt(receipt);
    }

    /// Who registers for those who answer on paper: the county administrative board when it is among those asked.
    private UUID keeper(List<UUID> others) {
        MemberView board = members.host();
        return others.contains(board.id()) ? board.id() : acting.organisation();
    }

    private List<UUID> audience(AgreementText text, List<String> asked) {
        List<String> codes = asked == null || asked.isEmpty() ? text.parties() : asked;
        for (int i = 0; i < codes.size(); i++) {
            String field = (codes == text.parties() ? "parties[" : "audience[") + i + "]";
            if (!text.parties().contains(codes.get(i))) throw new Invalid(field, "not-a-party", codes.get(i));
            if (members.current(codes.get(i)).isEmpty()) throw new Invalid(field, "not-a-member", codes.get(i));
        }
        List<UUID> others = codes.stream().map(code -> members.byCode(code).id()).distinct().filter(id -> !id.equals(acting.organisation())).toList();
        if (others.isEmpty()) throw new Invalid("audience", "two-parties-at-least");
        return others;
    }
}
