package se.overens.distribution.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.overens.distribution.referral.SaveDispositions.DispositionPublished;
import se.overens.distribution.referral.model.Comment;
import se.overens.distribution.referral.model.Dispositions;
import se.overens.distribution.referral.model.ReferralDispositionDraft;
import se.overens.distribution.referral.model.ReferralOutcome;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.distribution.referral.store.Referrals;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Invalid;
import se.overens.shared.Refusal;
import se.overens.shared.Stale;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Publishes what became of each comment to all members, together with the revised version: the draft as it now is.
@Stateless
@Allowed(value = Role.COORDINATOR, host = true)
public class PublishDispositions {

    /// The round can still be answered.
    public static class ReferralStillOpen extends Refusal {
        public ReferralStillOpen(ReferralRound round) {
            super(Kind.CONFLICT, "referral-still-open", round.lastDay());
        }
    }

    @Inject
    private Referrals referrals;
    @Inject
    private ReferralViews views;
    @Inject
    private RoundComments comments;
    @Inject
    private FreezeDraft freeze;
    @Inject
    private TellReferral tell;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @param version of the working copy, as the caller has read it; 0 when there were no comments to deal with
    public ReferralView publish(int referral, long version) {
        ReferralRound round = referrals.lock(acting.workspace(), referral);
        round.expectStanding();
        if (!today.day().isAfter(round.lastDay())) throw new ReferralStillOpen(round);
        if (referrals.outcome(round.workspace(), round.id()).isPresent()) throw new DispositionPublished(round.number());
        Dispositions dispositions = dispositions(round, version);
        var document = new ReferralOutcome.Document(dispositions, freeze.freeze(freeze.get(round.draft())));
        ReferralOutcome outcome = new ReferralOutcome(round, document, today.now());
        referrals.add(outcome);
        int answered = dispositions.items().size();
        String receipt = tell.tell(round, "referral-disposed", Map.of("comments", answered, "sha256", outcome.sha256()),
                Text.of("referral-disposed", round.title(), answered), "fordelning/remisser/" + round.number() + "/bemotande", outcome.sha256());
        return views.of(round).withReceipt(receipt);
    }

    private Dispositions dispositions(ReferralRound round, long version) {
        var draft = referrals.dispositionDraft(round.workspace(), acting.organisation(), round.id());
        long stands = draft.map(ReferralDispositionDraft::version).orElse(0L);
        if (stands != version) throw new Stale(version, stands);
        List<Comment> all = comments.all(round);
        Dispositions dispositions = draft.map(ReferralDispositionDraft::dispositions).orElseGet(Dispositions::none).about(all);
        Invalid.unlessEmpty(dispositions.faults(all));
        return dispositions;
    }
}
