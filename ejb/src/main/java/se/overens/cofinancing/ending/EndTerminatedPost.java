package se.overens.cofinancing.ending;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import se.overens.agreement.termination.TerminationEffective;
import se.overens.agreement.termination.TerminationWithdrawn;
import se.overens.cofinancing.PostEnded;
import se.overens.cofinancing.PostGoesOn;
import se.overens.cofinancing.PostParties;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.ending.model.PostTermination;
import se.overens.cofinancing.ending.store.Endings;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.store.Posts;
import se.overens.shared.Happened;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// A post ends when every party that pays for it has left, on the last day that anybody pays for. One that leaves alone
/// ends nothing.
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
            List<PostParty> payers = parties.of(post.id());
            Set<UUID> before = terminatedBefore(post);
            payers.stream().filter(payer -> payer.agreement().equals(terminated.agreement()) && payer.until() != null && !before.contains(payer.organisation()))
                    .forEach(payer -> endings.add(new PostTermination(post, payer.agreement(), payer.organisation(), payer.until(), today.now())));
            endIfAllHave(post, payers);
        }
    }

    /// The one whose notice was undone pays on, and so does everybody for whom the agreement was to end with it.
    void on(@Observes TerminationWithdrawn withdrawn) {
        for (CoFinancedPost resting : posts.resting(acting.workspace(), Set.of(withdrawn.agreement()))) {
            CoFinancedPost post = posts.lock(acting.workspace(), resting.id());
            Set<UUID> staying = parties.of(post.id()).stream().filter(payer -> payer.until() == null).map(PostParty::organisation).collect(Collectors.toSet());
            endings.terminations(acting.workspace(), post.id()).stream().filter(each -> staying.contains(each.organisation()))
                    .forEach(each -> endings.undo(each, today.now()));
            LocalDate lastDay = post.goOn();
            posts.flush();
            if (lastDay != null) happened.fire(new PostGoesOn(post.id(), lastDay));
        }
    }

    private Set<UUID> terminatedBefore(CoFinancedPost post) {
        return endings.terminations(acting.workspace(), post.id()).stream().map(PostTermination::organisation).collect(Collectors.toSet());
    }

    /// What another transaction has just set is read from the terminations, which are only added: the parties may have
    /// been read here before the post was locked.
    private void endIfAllHave(CoFinancedPost post, List<PostParty> payers) {
        Map<UUID, LocalDate> ends = endings.terminations(acting.workspace(), post.id()).stream()
                .collect(Collectors.toMap(PostTermination::organisation, PostTermination::lastDay, (_, later) -> later));
        payers.stream().filter(payer -> payer.until() != null).forEach(payer -> ends.put(payer.organisation(), payer.until()));
        if (post.lastDay() != null || !payers.stream().map(PostParty::organisation).allMatch(ends::containsKey)) return;
        LocalDate lastDay = ends.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        post.end(lastDay);
        posts.flush();
        happened.fire(new PostEnded(post.id(), lastDay));
        handedOver.fire(new HandedOver(post.host(), Role.FINANCE, "post-ended",
                List.of(post.description().title(), lastDay.toString()), "samfinansiering/" + post.number()));
    }
}
