package se.overens.cofinancing.ending;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import se.overens.cofinancing.ending.model.EndingStep;
import se.overens.cofinancing.ending.model.EndingStep.Kind;
import se.overens.cofinancing.ending.model.EndingSteps;
import se.overens.cofinancing.ending.model.PostEnding;
import se.overens.cofinancing.ending.store.Endings;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.store.Posts;
import se.overens.shared.Happened;
import se.overens.shared.Today;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// Tells those who saw an ending that the time to decide is over without the condition being fulfilled: the decisions
/// have lapsed, and the agreements go on. That it is so follows from the dates; here it is only said, once.
@Stateless
@Allowed(to = Circle.SYSTEM)
public class TellOfLapsedEndings {

    @Inject
    private Endings endings;
    @Inject
    private Posts posts;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public List<UUID> untold() {
        return endings.lapsedUntold(acting.workspace(), today.day());
    }

    /// One at a time, each in a transaction of its own.
    public void tell(UUID ending) {
        PostEnding lapsed = endings.lock(acting.workspace(), ending);
        if (!lapsed.isLapsed(today.day()) || !untold().contains(ending)) return;
        CoFinancedPost post = posts.get(acting.workspace(), lapsed.post());
        EndingSteps steps = new EndingSteps(lapsed.proposedBy(), endings.steps(acting.workspace(), ending).stream().map(EndingSteps.Step::of).toList());
        endings.add(new EndingStep(lapsed, Kind.LAPSE_TOLD, null, null, today.now()));
        happened.fire(new EndingHappened("post-ending-lapsed", ending, Map.of("post", post.id(), "longStop", lapsed.terms().longStop())));
        if (post.lastDay() == null) steps.sentTo().forEach(party -> handedOver.fire(new HandedOver(party, Role.OFFICER, "post-ending-lapsed",
                List.of(post.description().title(), lapsed.terms().longStop().toString()), "samfinansiering/" + post.number() + "/uppsagning")));
    }
}
