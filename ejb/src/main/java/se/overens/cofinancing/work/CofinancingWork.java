package se.overens.cofinancing.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.cofinancing.PostView;
import se.overens.cofinancing.PostsAtHand;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// What waits around co-financed posts: a year without a cost.
@ApplicationScoped
public class CofinancingWork implements WaitingWork {

    @Inject
    private PostsAtHand posts;
    @Inject
    private FindPostCosts costs;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (PostView post : posts.list()) {
            missingYear(post).ifPresent(tasks::add);
            tasks.addAll(missingParties(post));
        }
        return tasks;
    }

    private Optional<Task> missingYear(PostView post) {
        int year = today.day().getYear();
        if (!post.host().equals(acting.organisation()) || post.ended() || costs.find(post.id(), year).isPresent()) return Optional.empty();
        return Optional.of(new Task("post-year-missing", List.of(post.title(), String.valueOf(year)), path(post) + "/ar", null,
                LocalDate.of(year, 1, 1), Set.of(Role.COORDINATOR, Role.OFFICER, Role.FINANCE), null));
    }

    /// Years in which somebody has come to the post since they were entered.
    private List<Task> missingParties(PostView post) {
        if (!post.host().equals(acting.organisation())) return List.of();
        return costs.years(post.id()).stream().filter(year -> !year.missing().isEmpty())
                .map(year -> new Task("post-year-again", List.of(post.title(), String.valueOf(year.year()), String.join(", ", year.missing())), path(post) + "/ar",
                        null, today.day(), Set.of(Role.COORDINATOR, Role.OFFICER, Role.FINANCE), null)).toList();
    }

    private static String path(PostView post) {
        return "samfinansiering/" + post.number();
    }
}
