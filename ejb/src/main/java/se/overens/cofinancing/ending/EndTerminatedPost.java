package se.overens.cofinancing.ending;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import se.overens.agreement.termination.TerminationEffective;
import se.overens.cofinancing.PostEnded;
import se.overens.cofinancing.PostParties;
import se.overens.cofinancing.ending.model.PostTermination;
import se.overens.cofinancing.ending.store.Endings;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.store.Posts;
import se.overens.shared.Happened;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// A post ends when every party's agreement has been terminated, on the last of their last days.
@ApplicationScoped
public class EndTerminatedPost {

    @Inject
    private Posts posts;
    @Inject
    private Endings endings;
    @Inject
    private PostParties parties;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    void on(@Observes TerminationEffective terminated) {
        for (CoFinancedPost resting : posts.resting(acting.workspace(), Set.of(terminated.agreement()))) {
            CoFinancedPost post = posts.lock(acting.workspace(), resting.id());
            if (post.host().equals(terminated.party())) continue;
            endings.add(new PostTermination(post, terminated.agreement(), terminated.party(), terminated.lastDay(), today.now()));
            endIfAllHave(post);
        }
    }

    private void endIfAllHave(CoFinancedPost post) {
        List<PostTermination> terminations = endings.terminations(acting.workspace(), post.id());
        if (terminations.size() < parties.of(post.id()).size()) return;
        LocalDate lastDay = terminations.stream().map(PostTermination::lastDay).max(Comparator.naturalOrder()).orElseThrow();
        post.end(lastDay);
        posts.flush();
        happened.fire(new PostEnded(post.id(), lastDay));
        handedOver.fire(new HandedOver(post.host(), Role.FINANCE, "post-ended",
                List.of(post.description().title(), lastDay.toString()), "samfinansiering/" + post.number()));
    }
}
