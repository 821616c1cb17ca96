package se.overens.cofinancing.ending;

import java.util.UUID;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.model.PostEnding;
import se.overens.cofinancing.store.Posts;
import se.overens.shared.NotFound;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;

/// The ending of a command, as the acting organisation sees it, with its rows locked: the post's first, so that two
/// endings of one post are not changed at the same moment.
@Dependent
class SeenEnding {

    @Inject
    private FindPosts find;
    @Inject
    private FindEnding board;
    @Inject
    private Posts posts;
    @Inject
    private EndingFiles files;
    @Inject
    private CurrentActing acting;

    record Locked(PostView post, EndingFile file) {

        PostEnding ending() {
            return file.ending();
        }
    }

    Locked lock(int number) {
        return lock(find.byNumber(number));
    }

    Locked lock(PostView post) {
        posts.lock(acting.workspace(), post.id());
        return new Locked(post, files.lock(post, now(post).id()));
    }

    /// @throws NotAllowed when the acting organisation does not pay
    Locked lockAsPayer(int number, String act) {
        PostView post = find.byNumber(number);
        if (post.party(acting.organisation()).isEmpty()) throw new NotAllowed(act);
        return lock(post);
    }

    /// Whose decision it is.
    Row row(Locked locked, UUID decision) {
        return now(locked.post()).rows().stream().filter(row -> row.decision() != null && row.decision().id().equals(decision))
                .findFirst().orElseThrow(() -> new NotFound("decision", decision));
    }

    /// The same, where one may write something down about it: about one's own, and the county board about another's.
    Row ownRow(Locked locked, UUID decision, String act) {
        Row row = row(locked, decision);
        if (!row.organisation().equals(acting.organisation()) && !acting.isHost()) throw new NotAllowed(act);
        return row;
    }

    private EndingBoard now(PostView post) {
        return board.standing(post).orElseThrow(() -> new NotFound("post-ending", post.number()));
    }
}
