package se.overens.cofinancing.settlement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.settlement.SentSettlements.Sent;
import se.overens.cofinancing.settlement.SettlementRefusals.SettlementChanged;
import se.overens.cofinancing.settlement.SettlementRefusals.SettlementUnderWay;
import se.overens.cofinancing.settlement.model.PostSettlement;
import se.overens.cofinancing.settlement.model.SettlementDraft;
import se.overens.cofinancing.settlement.model.SettlementStanding.Reply;
import se.overens.cofinancing.settlement.model.SettlementText;
import se.overens.cofinancing.settlement.model.SettlementVersion;
import se.overens.cofinancing.settlement.model.SettlementVersion.Sending;
import se.overens.cofinancing.settlement.store.Settlements;
import se.overens.cofinancing.store.Posts;
import se.overens.record.GiveReceipt;
import se.overens.record.KeepDocument;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// The host sends what it has prepared: counted now, frozen under its hash, as a PDF that everybody reads. While another of
/// the same year and parties waits to be approved it is its next version: who has the same figures as before need not
/// approve them again.
@Stateless
@Allowed(Role.FINANCE)
public class SendSettlement {

    /// @param seen   the hash of what the sender looked at, or null
    /// @param reason why it is made anew; demanded for a later version
    public record Command(@NotNull Integer post, @NotNull UUID draft, @Size(max = 64) String seen, @Size(max = 1000) String reason) {
    }

    @Inject
    private FindPosts posts;
    @Inject
    private Posts store;
    @Inject
    private Settlements settlements;
    @Inject
    private SentSettlements sent;
    @Inject
    private CountSettlement count;
    @Inject
    private Instance<PartyAccounts> accounts;
    @Inject
    private SettlementPaper paper;
    @Inject
    private KeepDocument keep;
    @Inject
    private FindSettlements find;
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

    public SettlementView send(@NotNull @Valid Command command) {
        PostView seen = posts.byNumber(command.post());
        if (!acting.organisation().equals(seen.host())) throw new NotAllowed("SendSettlement");
        CoFinancedPost post = store.lock(acting.workspace(), seen.id());
        SettlementDraft draft = settlements.drafts(acting.workspace(), acting.organisation(), seen.id()).stream()
                .filter(each -> each.id().equals(command.draft())).findFirst().orElseThrow(() -> new NotFound("settlement-draft", command.draft()));
        accounts.forEach(each -> each.lock(seen.id()));
        SettlementText text = count.of(seen, draft.year(), draft.party(), draft.terms());
        if (text.settling().findAny().isEmpty()) throw new Invalid("year", "settlement-of-nobody");
        if (command.seen() != null && !command.seen().equals(SettlementVersion.hash(text))) throw new SettlementChanged();
        SettlementView made = find.get(command.post(), freeze(post, seen, draft, text, command.reason()));
        settlements.remove(draft);
        tell(made, post);
        return made.with(receipts.give(Text.of("settlement-sent", seen.title(), String.valueOf(draft.year()), made.replies().size()),
                Text.of("settlement-sent"), "settlement-sent", path(made), made.latest().sha256()));
    }

    /// @return the settlement's number
    private int freeze(CoFinancedPost post, PostView seen, SettlementDraft draft, SettlementText text, String reason) {
        Optional<Sent> waiting = sent.underWay(post.id(), draft.year());
        if (waiting.isPresent() && !Objects.equals(waiting.get().settlement().party(), draft.party()))
            throw new SettlementUnderWay(waiting.get().settlement().number(), draft.year());
        if (waiting.isPresent() && (reason == null || reason.isBlank())) throw new Invalid("reason", "required");
        PostSettlement settlement = waiting.map(Sent::settlement).orElseGet(() -> begin(post, draft));
        if (waiting.isPresent()) settlements.lock(settlement);
        int version = waiting.map(each -> each.versions().size() + 1).orElse(1);
        byte[] pdf = paper.pdf(text, version, SettlementVersion.hash(text));
        UUID attachment = keep.keep(acting.organisation(), "avrakning-" + seen.number() + "-" + settlement.number() + "-" + version + ".pdf", pdf).id();
        settlements.add(new SettlementVersion(settlement, version, text, new Sending(waiting.isPresent() ? reason.strip() : "", attachment, acting.organisation(), today.now())));
        return settlement.number();
    }

    private PostSettlement begin(CoFinancedPost post, SettlementDraft draft) {
        int number = settlements.of(acting.workspace(), post.id()).stream().mapToInt(PostSettlement::number).max().orElse(0) + 1;
        PostSettlement begun = new PostSettlement(post, number, draft.year(), draft.party());
        settlements.add(begun);
        return begun;
    }

    private void tell(SettlementView made, CoFinancedPost post) {
        happened.fire(new SettlementHappened("settlement-sent", post.id(), Map.of("settlement", made.number(), "version", made.latest().number(),
                "year", made.text().year(), "sha256", made.latest().sha256(), "costOre", Long.toString(made.text().costOre()))));
        made.text().settling().filter(line -> made.replies().stream().anyMatch(reply -> reply.code().equals(line.code()) && reply.reply() != Reply.APPROVED))
                .forEach(line -> handedOver.fire(new HandedOver(line.organisation(), Role.FINANCE, "settlement-sent",
                        List.of(made.postTitle(), String.valueOf(made.text().year())), path(made))));
    }

    private static String path(SettlementView made) {
        return "samfinansiering/" + made.postNumber() + "/avrakning/" + made.number();
    }
}
