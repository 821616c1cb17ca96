package se.overens.cofinancing.ending;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ending.model.EndingStep.Kind;
import se.overens.cofinancing.ending.model.PostEnding;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.store.Posts;
import se.overens.decision.DecisionRegistered;
import se.overens.decision.DecisionView;
import se.overens.decision.FindDecisions;
import se.overens.decision.model.DecisionAction;
import se.overens.decision.model.Proviso;
import se.overens.decision.model.Quorum;
import se.overens.workspace.CurrentActing;

/// A decision to terminate an agreement behind a post belongs to the ending of that post without anybody doing anything.
/// The first that is taken on condition that the others decide alike proposes the ending; the others see it when it is
/// shared with them. The post's row is locked, so that two first decisions at the same moment propose one ending.
@ApplicationScoped
public class MatchTerminationDecisions {

    @Inject
    private FindDecisions decisions;
    @Inject
    private Posts posts;
    @Inject
    private FindPosts find;
    @Inject
    private FirstDecision first;
    @Inject
    private EndingFiles files;
    @Inject
    private JudgeEnding judge;
    @Inject
    private CurrentActing acting;

    void on(@Observes DecisionRegistered registered) {
        if (!registered.subjectKind().equals("agreement")) return;
        DecisionView decision = decisions.get(registered.decision());
        if (decision.action() != DecisionAction.TERMINATE) return;
        for (CoFinancedPost post : posts.resting(acting.workspace(), Set.of(decision.subject())))
            if (post.lastDay() == null && !post.host().equals(decision.decider()))
                seen(post).ifPresent(view -> match(view, posts.lock(acting.workspace(), post.id()), decision));
    }

    /// Nothing for a body that decides for a party without being one itself.
    private Optional<PostView> seen(CoFinancedPost post) {
        return find.list().stream().filter(view -> view.id().equals(post.id())).findFirst();
    }

    private void match(PostView view, CoFinancedPost post, DecisionView decision) {
        Optional<EndingFile> there = files.standing(view).stream().filter(file -> belongs(file, decision))
                .filter(file -> !byTheHost(view) || file.steps().isSharedWithHost()).min(EndingFile.RATHER);
        if (there.isPresent()) join(view, files.lock(view, there.get().ending().id()), decision);
        else if (decision.counts() && decision.condition().conditional()) propose(view, post, decision);
    }

    /// One names its own day openly where it knows of the ending; what it does not know of it joins when the day is the same.
    private static boolean belongs(EndingFile file, DecisionView decision) {
        return file.isSeenBy(decision.decider()) || file.ending().terms().lastDay().equals(decision.lastDay());
    }

    private void join(PostView view, EndingFile file, DecisionView decision) {
        file.expectNew(decision.decider(), decision.body(), decision.decidedOn(), decision.paragraph());
        files.step(file.ending(), Kind.DECISION_MATCHED, decision.id(), decision.decider());
        if (byTheHost(view)) {
            files.step(file.ending(), Kind.DECISION_SHARED, decision.id(), acting.organisation());
            files.showBeside(view, file.ending(), decision);
        }
        judge.judge(view, file.ending());
    }

    private void propose(PostView view, CoFinancedPost post, DecisionView decision) {
        PostEnding ending = first.propose(post, decision.lastDay(), quorum(decision.condition(), view));
        files.step(ending, Kind.DECISION_MATCHED, decision.id(), decision.decider());
        if (byTheHost(view)) shareWithAll(view, ending, decision);
        judge.judge(view, ending);
    }

    /// What the host registers from what came in is known to it from the start, and to those who pay.
    private void shareWithAll(PostView view, PostEnding ending, DecisionView decision) {
        judge.shareWithPayers(view, ending, acting.organisation());
        judge.shareWithHost(view, ending, acting.organisation());
        files.step(ending, Kind.DECISION_SHARED, decision.id(), acting.organisation());
        files.showBeside(view, ending, decision);
    }

    private boolean byTheHost(PostView view) {
        return view.host().equals(acting.organisation());
    }

    /// What cannot be made by those who pay for the post is read as all the others.
    private static Quorum quorum(Proviso condition, PostView view) {
        List<String> codes = view.parties().stream().map(PostParty::code).toList();
        return switch (condition) {
            case Proviso.Unconditional() -> new Quorum.AllOthers();
            case Proviso.AllOthers()     -> new Quorum.AllOthers();
            case Proviso.AtLeast(var k)  -> k > codes.size() ? new Quorum.AllOthers() : new Quorum.AtLeast(k);
            case Proviso.Named(var named) -> codes.containsAll(named) ? new Quorum.Named(named) : new Quorum.AllOthers();
        };
    }
}
