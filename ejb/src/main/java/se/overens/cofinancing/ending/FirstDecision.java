package se.overens.cofinancing.ending;

import java.time.LocalDate;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import se.overens.cofinancing.ending.model.PostEnding;
import se.overens.cofinancing.ending.store.Endings;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.decision.model.Quorum;
import se.overens.shared.Happened;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;

/// The first decision to end a post proposes the ending. Nobody else sees it until it is shared. The caller has locked
/// the post.
@Dependent
class FirstDecision {

    @Inject
    private Endings endings;
    @Inject
    private Event<Happened> happened;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// The decisions can come until the last day, or until today when that has passed.
    PostEnding propose(CoFinancedPost post, LocalDate lastDay, Quorum quorum) {
        LocalDate longStop = lastDay.isBefore(today.day()) ? today.day() : lastDay;
        PostEnding ending = new PostEnding(post, new PostEnding.Terms(lastDay.toString(), lastDay, quorum, longStop, false), acting.organisation(), today.now());
        endings.add(ending);
        happened.fire(new EndingProposed(ending.id(), post.id(), lastDay, longStop));
        return ending;
    }
}
