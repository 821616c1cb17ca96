package se.overens.cofinancing.settlement;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.settlement.SentSettlements.Sent;
import se.overens.cofinancing.settlement.SettlementRefusals.SettlementApprovedAlready;
import se.overens.cofinancing.settlement.SettlementRefusals.SettlementSentAnew;
import se.overens.cofinancing.settlement.SettlementRefusals.SettlementSettled;
import se.overens.cofinancing.settlement.model.SettlementAnswer;
import se.overens.cofinancing.settlement.model.SettlementStanding.Answered;
import se.overens.cofinancing.settlement.model.SettlementStanding.PartyStanding;
import se.overens.cofinancing.settlement.model.SettlementStanding.Reply;
import se.overens.cofinancing.settlement.model.SettlementText.PartyLine;
import se.overens.cofinancing.settlement.store.Settlements;
import se.overens.record.GiveReceipt;
import se.overens.record.ReadAttachment;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.PersonalNumber;
import se.overens.shared.Today;
import se.overens.shared.Words;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// A party approves its settlement or objects to it with a reason; or the host registers what a party has answered on
/// paper. One at a time: the last approval is what settles it.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER, Role.FINANCE, Role.SIGNATORY})
public class AnswerSettlement {

    /// @param version  the one that is answered
    /// @param party    the code of the one whose answer it is, or null for the acting organisation
    /// @param approve  or object
    /// @param reason   of an objection
    /// @param document what came in; demanded when it is another's answer
    public record Command(@NotNull Integer post, @NotNull Integer settlement, @NotNull Integer version, String party, @NotNull Boolean approve,
                          @Size(max = 2000) String reason, UUID document) {
    }

    @Inject
    private FindPosts posts;
    @Inject
    private SentSettlements sent;
    @Inject
    private Settlements settlements;
    @Inject
    private FindSettlements find;
    @Inject
    private ReadAttachment attachments;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;

    public SettlementView answer(@NotNull @Valid Command command) {
        PostView post = posts.byNumber(command.post());
        Sent open = sent.locked(post.id(), command.settlement());
        PartyLine line = whose(command, post, open);
        if (command.version() != open.versions().size()) throw new SettlementSentAnew(open.versions().size());
        if (open.settled()) throw new SettlementSettled(command.settlement());
        String reason = command.reason() == null ? "" : command.reason().strip();
        if (!command.approve() && reason.isEmpty()) throw new Invalid("reason", "required");
        if (PersonalNumber.isIn(reason)) throw new Invalid("reason", "personal-number");
        if (open.standing().of(line.organisation()).map(PartyStanding::reply).filter(Reply.APPROVED::equals).isPresent()) throw new SettlementApprovedAlready(line.name());
        settlements.add(new SettlementAnswer(open.settlement(), new Answered(line.organisation(), command.version(), command.approve() ? Reply.APPROVED : Reply.OBJECTED,
                command.approve() ? "" : reason, acting.organisation(), today.now()), command.document()));
        SettlementView now = find.get(command.post(), command.settlement());
        tell(now, post, line, command.approve());
        return now.with(receipt(now, line, command.approve()));
    }

    /// One's own, or another's whose paper the host has.
    private PartyLine whose(Command command, PostView post, Sent open) {
        if (command.document() != null) attachments.own(command.document());
        boolean another = command.party() != null && !command.party().isBlank() && !command.party().equals(acting.person().organisationCode());
        PartyLine line = open.text().settling().filter(each -> another ? each.code().equals(command.party()) : each.organisation().equals(acting.organisation()))
                .findFirst().orElseThrow(() -> another ? new Invalid("party", "party-unknown") : new NotAllowed("AnswerSettlement"));
        if (another && !post.host().equals(acting.organisation())) throw new NotAllowed("AnswerSettlement");
        if (another && command.document() == null) throw new Invalid("document", "received-document-missing");
        return line;
    }

    private void tell(SettlementView now, PostView post, PartyLine line, boolean approved) {
        Map<String, Object> details = Map.of("settlement", now.number(), "version", now.latest().number(), "party", line.code());
        happened.fire(new SettlementHappened(approved ? "settlement-approved" : "settlement-objected", post.id(), details));
        if (!approved) handOver(now, post, "settlement-objected");
        if (!now.settled()) return;
        happened.fire(new SettlementHappened("settlement-settled", post.id(), Map.of("settlement", now.number(), "version", now.latest().number(),
                "claimsOre", Long.toString(now.text().claimsOre()), "surplusesOre", Long.toString(now.text().surplusesOre()))));
        handOver(now, post, "settlement-settled");
    }

    private void handOver(SettlementView now, PostView post, String text) {
        handedOver.fire(new HandedOver(post.host(), Role.FINANCE, text, List.of(now.postTitle(), String.valueOf(now.text().year())), path(now)));
    }

    private String receipt(SettlementView now, PartyLine line, boolean approved) {
        Words words = Words.in(Words.SWEDISH);
        String act = approved ? "settlement-approved" : "settlement-objected";
        String next = !approved ? "settlement-objected" : now.settled() ? "settlement-settled" : "settlement-approved";
        return receipts.give(Text.of(act, line.name(), now.postTitle(), String.valueOf(now.text().year()), words.money(line.claimOre()), words.money(line.surplusOre())),
                Text.of(next, now.approved(), now.replies().size()), act, path(now), now.latest().sha256());
    }

    private static String path(SettlementView now) {
        return "samfinansiering/" + now.postNumber() + "/avrakning/" + now.number();
    }
}
