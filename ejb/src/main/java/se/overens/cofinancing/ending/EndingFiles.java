package se.overens.cofinancing.ending;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ending.model.EndingStep;
import se.overens.cofinancing.ending.model.EndingSteps;
import se.overens.cofinancing.ending.model.PostEnding;
import se.overens.cofinancing.ending.store.Endings;
import se.overens.decision.DecisionView;
import se.overens.decision.FindDecisions;
import se.overens.decision.model.DecisionAction;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;

/// Opens the files of endings, whoever may see them: for those who then say what is shown to whom.
@Dependent
class EndingFiles {

    private static final String AGREEMENT = "agreement";

    @Inject
    private Endings endings;
    @Inject
    private FindDecisions decisions;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// The last proposed first.
    List<EndingFile> of(PostView post) {
        return endings.of(acting.workspace(), post.id()).stream().map(ending -> open(post, ending)).toList();
    }

    /// Those that can still be decided about.
    List<EndingFile> standing(PostView post) {
        return of(post).stream().filter(file -> !file.steps().isMerged() && !file.ending().isLapsed(today.day())).toList();
    }

    /// With the decisions that were registered with it and those that belong to it though they were registered elsewhere.
    EndingFile open(PostView post, PostEnding ending) {
        EndingSteps steps = new EndingSteps(ending.proposedBy(), endings.steps(acting.workspace(), ending.id()).stream().map(EndingSteps.Step::of).toList());
        List<DecisionView> all = new ArrayList<>(decisions.of(FindEnding.SUBJECT, ending.id()));
        steps.matched().forEach(matched -> all.add(decisions.get(matched)));
        return new EndingFile(post, ending, steps, all);
    }

    /// The file with the ending's row locked: the last two who decide see each other.
    EndingFile lock(PostView post, UUID ending) {
        return open(post, endings.lock(acting.workspace(), ending));
    }

    void step(PostEnding ending, EndingStep.Kind kind, UUID decision, UUID organisation) {
        endings.add(new EndingStep(ending, kind, decision, organisation, today.now()));
    }

    /// Decisions to terminate that were registered before the ending was proposed belong to it without anybody doing
    /// anything: those on the agreements that name its last day and have not lapsed with an earlier one, and those of
    /// endings that nobody else saw.
    void gather(PostView post, PostEnding ending) {
        List<EndingFile> others = of(post).stream().filter(file -> !file.steps().isMerged() && !file.ending().id().equals(ending.id())).toList();
        Set<UUID> apart = new HashSet<>(open(post, ending).decisions().stream().map(DecisionView::id).toList());
        others.stream().filter(file -> file.ending().isLapsed(today.day())).forEach(file -> apart.addAll(file.steps().matched()));
        Stream<DecisionView> unseen = others.stream().filter(file -> !file.ending().isLapsed(today.day()) && !file.steps().isSharedWithPayers())
                .flatMap(file -> file.decisions().stream());
        Stream<DecisionView> alike = onAgreements(post.parties()).filter(decision -> ending.terms().lastDay().equals(decision.lastDay()));
        Stream.concat(unseen, alike).filter(decision -> decision.counts() && apart.add(decision.id())).toList()
                .forEach(decision -> step(ending, EndingStep.Kind.DECISION_MATCHED, decision.id(), decision.decider()));
    }

    /// What everybody sees of a decision elsewhere is seen here too.
    void takeIn(EndingFile into, DecisionView decision, boolean shown) {
        boolean there = into.decisions().stream().anyMatch(own -> own.id().equals(decision.id()));
        if (!there) step(into.ending(), EndingStep.Kind.DECISION_MATCHED, decision.id(), decision.decider());
        if (shown && !into.isShown(decision)) step(into.ending(), EndingStep.Kind.DECISION_SHARED, decision.id(), acting.organisation());
    }

    /// What everybody sees is seen too on the board that those who pay prepare without the host.
    void showBeside(PostView post, PostEnding ending, DecisionView decision) {
        standing(post).stream().filter(other -> !other.ending().id().equals(ending.id()) && other.steps().isKeptFromTheHost())
                .forEach(other -> takeIn(other, decision, true));
    }

    /// One goes up in another, with its decisions.
    void merge(EndingFile gone, EndingFile into) {
        endings.add(EndingStep.merged(gone.ending(), into.ending(), acting.organisation(), today.now()));
        gone.decisions().stream().filter(DecisionView::counts).forEach(decision -> takeIn(into, decision, gone.isShown(decision)));
    }

    private Stream<DecisionView> onAgreements(Collection<PostParty> parties) {
        Set<UUID> payers = new HashSet<>(parties.stream().map(PostParty::organisation).toList());
        return parties.stream().map(PostParty::agreement).distinct().flatMap(agreement -> decisions.of(AGREEMENT, agreement).stream())
                .filter(decision -> decision.action() == DecisionAction.TERMINATE && payers.contains(decision.decider()));
    }
}
