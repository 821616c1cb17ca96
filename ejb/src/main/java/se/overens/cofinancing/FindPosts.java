package se.overens.cofinancing;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import se.overens.agreement.FindParties;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.store.Posts;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;

/// The posts that the acting organisation is a party of, by agreement.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindPosts {

    @Inject
    private Posts posts;
    @Inject
    private FindParties parties;
    @Inject
    private PostParties payers;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    /// By title.
    public List<PostView> list() {
        Set<UUID> ours = parties.among(acting.organisation(), posts.agreements(acting.workspace()));
        return posts.resting(acting.workspace(), ours).stream().map(this::view).toList();
    }

    /// @throws NotFound when the acting organisation is no party of it
    public PostView byNumber(int number) {
        return view(seen(posts.find(acting.workspace(), number).orElseThrow(() -> new NotFound("post", number)), number));
    }

    /// @throws NotFound when the acting organisation is no party of it
    public PostView get(UUID post) {
        return view(seen(posts.get(acting.workspace(), post), post));
    }

    private CoFinancedPost seen(CoFinancedPost post, Object asked) {
        if (parties.among(acting.organisation(), posts.agreementsOf(acting.workspace(), post.id())).isEmpty())
            throw new NotFound("post", asked);
        return post;
    }

    private PostView view(CoFinancedPost post) {
        return PostView.of(post, members.get(post.host()), payers.of(post.id()));
    }
}
