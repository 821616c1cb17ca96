package se.overens.distribution.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import se.overens.distribution.referral.DispositionsView.CommentView;
import se.overens.distribution.referral.model.Comment;
import se.overens.distribution.referral.model.Disposition;
import se.overens.distribution.referral.model.Dispositions;
import se.overens.distribution.referral.model.Proposal.Figure;
import se.overens.distribution.referral.model.ReferralDispositionDraft;
import se.overens.distribution.referral.model.ReferralOutcome;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.distribution.referral.store.Referrals;
import se.overens.workspace.CurrentActing;

/// The comments of a round's standing answers, and what becomes of them.
@Dependent
public class RoundComments {

    @Inject
    private Referrals referrals;
    @Inject
    private ReferralViews views;
    @Inject
    private CurrentActing acting;

    List<Comment> all(ReferralRound round) {
        return views.standing(round).values().stream().flatMap(answer -> Comment.in(answer.code(), answer.turn(), answer.text()).stream()).toList();
    }

    /// What has been published, else to the county board its working copy, else nothing.
    DispositionsView view(ReferralRound round) {
        var outcome = referrals.outcome(round.workspace(), round.id());
        var draft = referrals.dispositionDraft(round.workspace(), acting.organisation(), round.id());
        Dispositions dispositions = outcome.map(each -> each.document().dispositions())
                .or(() -> draft.map(ReferralDispositionDraft::dispositions)).orElseGet(Dispositions::none);
        List<CommentView> comments = outcome.isEmpty() && !acting.isHost() ? List.of()
                : all(round).stream().map(comment -> view(round, comment, dispositions)).toList();
        return new DispositionsView(draft.map(ReferralDispositionDraft::version).orElse(0L), outcome.map(ReferralOutcome::publishedAt).orElse(null),
                comments, comments.stream().filter(comment -> comment.outcome() == null).count());
    }

    private static CommentView view(ReferralRound round, Comment comment, Dispositions dispositions) {
        Disposition disposition = dispositions.of(comment).orElseGet(() -> new Disposition(comment.code(), comment.turn(), comment.point(), null, "", null, null));
        String name = round.text().proposal().figure(comment.code()).map(Figure::name).orElse(comment.code());
        return new CommentView(comment.code(), name, comment.turn(), comment.point(), comment.standpoint(), comment.text(),
                disposition.outcome(), disposition.reason(), disposition.role(), disposition.decidedOn());
    }
}
