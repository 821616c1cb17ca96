package se.overens.cofinancing.settlement;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.settlement.SentSettlements.Sent;
import se.overens.cofinancing.settlement.SettlementView.PartyReply;
import se.overens.cofinancing.settlement.SettlementView.Version;
import se.overens.cofinancing.settlement.model.SettlementDraft;
import se.overens.cofinancing.settlement.model.SettlementStanding.Answered;
import se.overens.cofinancing.settlement.model.SettlementStanding.PartyStanding;
import se.overens.cofinancing.settlement.model.SettlementText;
import se.overens.cofinancing.settlement.model.SettlementText.PartyLine;
import se.overens.cofinancing.settlement.model.SettlementVersion;
import se.overens.cofinancing.settlement.store.Settlements;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// The settlements of a post, for its parties; what is only prepared, for the host.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindSettlements {

    @Inject
    private FindPosts posts;
    @Inject
    private Settlements settlements;
    @Inject
    private SentSettlements sent;
    @Inject
    private CountSettlement count;
    @Inject
    private CurrentActing acting;

    /// Those that have been sent, the latest first.
    public List<SettlementView> list(int number) {
        return of(posts.byNumber(number));
    }

    public List<SettlementView> of(PostView post) {
        return sent.of(post.id()).stream().map(each -> view(post, each)).toList();
    }

    public SettlementView get(int number, int settlement) {
        PostView post = posts.byNumber(number);
        return view(post, sent.get(post.id(), settlement));
    }

    /// What the acting organisation is preparing.
    public List<SettlementDraftView> drafts(int number) {
        PostView post = posts.byNumber(number);
        return settlements.drafts(acting.workspace(), acting.organisation(), post.id()).stream().map(draft -> view(post, draft)).toList();
    }

    public SettlementDraftView draft(int number, UUID id) {
        return drafts(number).stream().filter(draft -> draft.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("settlement-draft", id));
    }

    /// Those that no more is invoiced for the year by its budget, since a settlement has been sent to them.
    public Set<UUID> closed(PostView post, int year) {
        Set<UUID> closed = new HashSet<>();
        sent.of(post.id()).stream().filter(each -> each.settlement().year() == year)
                .forEach(each -> each.text().settling().map(PartyLine::organisation).forEach(closed::add));
        return closed;
    }

    /// A settlement of all its parties has been sent for the year.
    public boolean isClosed(PostView post, int year) {
        return sent.of(post.id()).stream().anyMatch(each -> each.settlement().year() == year && each.settlement().party() == null);
    }

    private SettlementDraftView view(PostView post, SettlementDraft draft) {
        PostParty party = draft.party() == null ? null : post.party(draft.party()).orElse(null);
        SettlementText text = null;
        Refusal hinder = null;
        try {
            text = count.of(post, draft.year(), draft.party(), draft.terms());
        } catch (Refusal notNow) {
            hinder = notNow;
        }
        return new SettlementDraftView(draft.id(), post.number(), draft.year(), party == null ? null : party.code(), party == null ? null : party.name(),
                draft.terms(), text, text == null ? null : SettlementVersion.hash(text), hinder, draft.changedAt(), draft.version());
    }

    private SettlementView view(PostView post, Sent each) {
        SettlementText text = each.text();
        List<PartyReply> replies = text.settling().map(line -> reply(line, each.standing().of(line.organisation()).orElseThrow())).toList();
        Instant settledAt = each.settled() ? replies.stream().map(PartyReply::at).max(Comparator.naturalOrder())
                .filter(at -> at.isAfter(each.latest().sending().at())).orElse(each.latest().sending().at()) : null;
        return new SettlementView(each.settlement().id(), post.id(), post.number(), post.title(), each.settlement().number(), each.standing().state(), text,
                each.versions().stream().map(version -> new Version(version.number(), version.sha256(), version.sending().reason(), version.sending().at())).toList(),
                replies, settledAt, post.host().equals(acting.organisation()), acting.organisation(), null);
    }

    private static PartyReply reply(PartyLine line, PartyStanding standing) {
        Answered answer = standing.answer();
        return answer == null ? new PartyReply(line.code(), line.name(), standing.reply(), 0, "", false, null)
                : new PartyReply(line.code(), line.name(), standing.reply(), answer.version(), answer.reason(),
                        !answer.registeredBy().equals(line.organisation()), answer.at());
    }
}
