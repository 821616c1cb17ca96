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

    /// With the decisions that were registered with it and those that belong to it though they were registered on an agreement.
    EndingFile open(PostView post, PostEnding ending) {
        EndingSteps steps = new EndingSteps(ending.proposedBy(), endings.steps(acting.workspace(), ending.id()).stream().map(EndingSteps.Step::of).toList());
        List<DecisionView> all = new ArrayList<>(decisions.of(FindEnding.SUBJECT, ending.id()));
        if (!steps.matched().isEmpty()) onAgreements(post.parties()).filter(decision -> steps.matched().contains(decision.id())).forEach(all::add);
        return new EndingFile(post, ending, steps, all);
    }

    /// The file with the ending's row locked: the last two who decide see each other.
    EndingFile lock(PostView post, UUID ending) {
        return open(post, endings.lock(acting.workspace(), ending));
    }

    /// Those that can still be decided about.
    List<EndingFile> standing(PostView post) {
        return of(post).stream().filter(file -> !file.ending().isLapsed(today.day())).toList();
    }

    void step(PostEnding ending, EndingStep.Kind kind, UUID decision, UUID organisation) {
        endings.add(new EndingStep(ending, kind, decision, organisation, today.now()));
    }

    /// Decisions to terminate that were registered on the agreements before the ending was proposed, name its last day and
    /// have not lapsed with an earlier one: they belong to it without anybody doing anything.
    void gather(PostView post, PostEnding ending) {
        Set<UUID> lapsed = new HashSet<>();
        of(post).stream().filter(file -> file.ending().isLapsed(today.day())).forEach(file -> lapsed.addAll(file.steps().matched()));
        Set<UUID> here = open(post, ending).steps().matched();
        onAgreements(post.parties()).filter(DecisionView::counts)
                .filter(decision -> ending.terms().lastDay().equals(decision.lastDay()) && !lapsed.contains(decision.id()) && !here.contains(decision.id()))
                .forEach(decision -> step(ending, EndingStep.Kind.DECISION_MATCHED, decision.id(), decision.decider()));
    }

    private Stream<DecisionView> onAgreements(Collection<PostParty> parties) {
        Set<UUID> payers = new HashSet<>(parties.stream().map(PostParty::organisation).toList());
        return parties.stream().map(PostParty::agreement).distinct().flatMap(agreement -> decisions.of(AGREEMENT, agreement).stream())
                .filter(decision -> decision.action() == DecisionAction.TERMINATE && payers.contains(decision.decider()));
    }
}
