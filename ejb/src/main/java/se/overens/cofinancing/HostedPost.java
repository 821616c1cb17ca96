package se.overens.cofinancing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.store.Posts;
import se.overens.shared.Invalid;
import se.overens.shared.PersonalNumber;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;

/// The post of a command, with its row locked, for the one who has it.
@ApplicationScoped
public class HostedPost {

    @Inject
    private FindPosts find;
    @Inject
    private Posts posts;
    @Inject
    private CurrentActing acting;

    public record Locked(PostView seen, CoFinancedPost post) {
    }

    public Locked lock(int number) {
        PostView seen = find.byNumber(number);
        return new Locked(seen, posts.lock(acting.workspace(), seen.id()));
    }

    /// @throws NotAllowed when another than the acting organisation is the host
    public Locked lockOwn(int number, String act) {
        PostView seen = own(number, act);
        return new Locked(seen, posts.lock(acting.workspace(), seen.id()));
    }

    /// Without the lock.
    ///
    /// @throws NotAllowed when another than the acting organisation is the host
    public PostView own(int number, String act) {
        PostView seen = find.byNumber(number);
        if (!acting.organisation().equals(seen.host())) throw new NotAllowed(act);
        return seen;
    }

    /// Free text is read by all parties, so nobody may be named by number in it.
    public static void refusePersonalNumber(String field, String text) {
        if (PersonalNumber.isIn(text)) throw new Invalid(field, "personal-number");
    }
}
