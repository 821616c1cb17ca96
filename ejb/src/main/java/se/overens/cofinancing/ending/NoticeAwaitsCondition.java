package se.overens.cofinancing.ending;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.agreement.termination.NoticeGuard;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.store.Endings;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.store.Posts;
import se.overens.workspace.CurrentActing;

/// Stops notice of an agreement behind a post as long as the condition of the decisions is not fulfilled, unless
/// somebody says why it is given all the same.
@ApplicationScoped
public class NoticeAwaitsCondition implements NoticeGuard {

    @Inject
    private Posts posts;
    @Inject
    private FindPosts find;
    @Inject
    private FindEnding board;
    @Inject
    private Endings endings;
    @Inject
    private CurrentActing acting;

    @Override
    public void check(UUID agreement, UUID party, String overrideReason) {
        if (overrideReason != null && !overrideReason.isBlank()) return;
        for (CoFinancedPost post : posts.resting(acting.workspace(), Set.of(agreement))) {
            if (post.lastDay() != null || post.host().equals(party)) continue;
            PostView seen = find.get(post.id());
            board.standing(seen).filter(ending -> !ending.failed()).ifPresent(ending -> expectFulfilled(seen, ending, party));
        }
    }

    /// The post's row and the ending's are locked, so that nobody takes a decision back meanwhile. What a party has decided without any
    /// condition waits for nobody.
    private void expectFulfilled(PostView post, EndingBoard seen, UUID party) {
        posts.lock(acting.workspace(), post.id());
        endings.lock(acting.workspace(), seen.id());
        EndingBoard ending = board.standing(post).orElseThrow();
        boolean waits = ending.row(party).map(Row::decision).filter(decision -> decision.counts() && !decision.condition().conditional()).isEmpty();
        if (!ending.fulfilled() && waits) throw new ConditionNotFulfilled(ending.decided(), ending.rows().size());
    }
}
