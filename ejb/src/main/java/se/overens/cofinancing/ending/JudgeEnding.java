package se.overens.cofinancing.ending;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ending.model.EndingStep.Kind;
import se.overens.cofinancing.ending.model.PostEnding;
import se.overens.cofinancing.ending.store.Endings;
import se.overens.decision.DecisionView;
import se.overens.decision.model.ConditionOutcome;
import se.overens.shared.Happened;
import se.overens.shared.Today;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// Sees how the condition of an ending stands after something was done about it, remembers it, and tells those who are
/// to do something because of it. The caller has locked the post's row and the ending's.
@Dependent
class JudgeEnding {

    @Inject
    private Endings endings;
    @Inject
    private EndingFiles files;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;
    @Inject
    private Today today;

    /// Together with another ending of the same post, which the same decisions may belong to.
    ConditionOutcome judge(PostView post, PostEnding ending) {
        files.standing(post).stream().filter(other -> !other.ending().id().equals(ending.id()))
                .forEach(other -> judgeOne(post, files.lock(post, other.ending().id()).ending()));
        return judgeOne(post, ending);
    }

    private ConditionOutcome judgeOne(PostView post, PostEnding ending) {
        EndingFile file = files.open(post, ending);
        ConditionOutcome outcome = file.condition(today.day());
        if (!outcome.isFulfilled()) ending.unfulfil();
        else if (ending.fulfil(today.day())) fulfilled(file, outcome);
        endings.flush();
        return outcome;
    }

    /// Each is asked to give notice, on the mandate that its decision gave; or is told that nobody has one.
    private void fulfilled(EndingFile file, ConditionOutcome outcome) {
        PostView post = file.post();
        happened.fire(new EndingConditionFulfilled(file.ending().id(), post.id(), outcome.fulfilledOn()));
        String lastDay = file.ending().terms().lastDay().toString();
        file.parties().forEach(party -> {
            DecisionView decision = file.shown().get(party.organisation());
            boolean mandated = decision != null && decision.counts() && decision.mandate() != null;
            handedOver.fire(mandated
                    ? new HandedOver(party.organisation(), Role.OFFICER, "post-ending-notice", List.of(post.title(), lastDay, decision.mandate().roleTitle()), path(post) + "/meddela")
                    : new HandedOver(party.organisation(), Role.OFFICER, "post-ending-notice-without-mandate", List.of(post.title(), lastDay), path(post) + "/meddela"));
        });
    }

    /// Shows the ending to all who pay, and asks them to decide.
    void shareWithPayers(PostView post, PostEnding ending, UUID by) {
        files.step(ending, Kind.SHARED_WITH_PAYERS, null, by);
        files.gather(post, ending);
        post.parties().forEach(party -> {
            files.step(ending, Kind.SENT_TO, null, party.organisation());
            handedOver.fire(new HandedOver(party.organisation(), Role.OFFICER, "post-ending-decision",
                    List.of(post.title(), ending.terms().lastDay().toString()), path(post) + "/beslut"));
        });
    }

    void shareWithHost(PostView post, PostEnding ending, UUID by) {
        files.step(ending, Kind.SHARED_WITH_HOST, null, by);
        files.step(ending, Kind.SENT_TO, null, post.host());
        files.standing(post).stream().filter(other -> !other.ending().id().equals(ending.id()) && other.steps().isSharedWithHost())
                .findFirst().ifPresent(other -> meet(post, files.open(post, ending), files.lock(post, other.ending().id())));
    }

    /// The host has proposed an ending itself, not knowing of this one. Now that everybody sees both they become one: the
    /// one that those who pay prepared, unless it is the other's condition that is fulfilled.
    private void meet(PostView post, EndingFile prepared, EndingFile proposed) {
        boolean other = proposed.condition(today.day()).isFulfilled() && !prepared.condition(today.day()).isFulfilled();
        EndingFile stays = other ? proposed : prepared;
        files.merge(other ? prepared : proposed, stays);
        happened.fire(new EndingHappened("post-endings-merged", stays.ending().id(), Map.of("post", post.id(), "lastDay", stays.ending().terms().lastDay().toString())));
        judgeOne(post, stays.ending());
    }

    static String path(PostView post) {
        return "samfinansiering/" + post.number() + "/uppsagning";
    }
}
