package se.overens.cofinancing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.overens.workspace.CurrentActing;

/// The posts of the acting organisation, read once for all who ask in a request what waits. Not for acts: they read what
/// there is now.
@RequestScoped
public class PostsAtHand {

    @Inject
    private FindPosts find;
    @Inject
    private CurrentActing acting;
    private UUID of;
    private List<PostView> posts;

    /// By title.
    public List<PostView> list() {
        if (posts == null || !acting.organisation().equals(of)) {
            posts = find.list();
            of = acting.organisation();
        }
        return posts;
    }
}
