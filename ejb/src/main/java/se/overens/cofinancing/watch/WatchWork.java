package se.overens.cofinancing.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.cofinancing.PostView;
import se.overens.cofinancing.PostsAtHand;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// A condition that has fallen due waits for the host, and all who pay see that it does.
@ApplicationScoped
public class WatchWork implements WaitingWork {

    private static final Set<Role> OFFICERS = Set.of(Role.COORDINATOR, Role.OFFICER);

    @Inject
    private PostsAtHand posts;
    @Inject
    private Watched watched;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (PostView post : posts.list())
            watched.of(post.id(), post.lastDay()).stream().filter(one -> one.due(today.day())).forEach(one -> tasks.add(task(post, one)));
        return tasks;
    }

    private Task task(PostView post, Watched.One one) {
        boolean own = post.host().equals(acting.organisation());
        return new Task("post-watch-due", List.of(post.title(), one.watch().said().clause()), "samfinansiering/" + post.number() + "/villkor",
                null, one.occasion().dueOn(), OFFICERS, own ? null : post.hostName());
    }
}
