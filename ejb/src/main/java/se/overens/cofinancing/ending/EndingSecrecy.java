package se.overens.cofinancing.ending;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.cofinancing.PostSecrecy;
import se.overens.cofinancing.ending.model.EndingSteps;
import se.overens.cofinancing.ending.model.PostEnding;
import se.overens.cofinancing.ending.store.Endings;
import se.overens.record.Secrecy;
import se.overens.workspace.CurrentActing;

/// What is done with an ending is known to those that it has been shared with.
@ApplicationScoped
public class EndingSecrecy implements Secrecy {

    @Inject
    private Endings endings;
    @Inject
    private PostSecrecy posts;
    @Inject
    private CurrentActing acting;

    @Override
    public Optional<Set<UUID>> circle(String subjectKind, UUID subject) {
        if (!subjectKind.equals(FindEnding.SUBJECT)) return Optional.empty();
        return endings.find(acting.workspace(), subject).flatMap(this::circle);
    }

    /// One that was proposed when everybody saw it at once is known to all who know of the post.
    private Optional<Set<UUID>> circle(PostEnding ending) {
        EndingSteps steps = new EndingSteps(ending.proposedBy(), endings.steps(acting.workspace(), ending.id()).stream().map(EndingSteps.Step::of).toList());
        if (steps.isSharedWithPayers() && steps.sentTo().isEmpty()) return Optional.of(posts.of(ending.post()));
        Set<UUID> circle = new HashSet<>(steps.sentTo());
        circle.add(ending.proposedBy());
        return Optional.of(circle);
    }
}
