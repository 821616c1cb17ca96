package se.overens.cofinancing.ending.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.cofinancing.ending.model.EndingStep.Kind;

/// What has been done with one ending: from it follows who sees the ending, and which decisions they see.
///
/// Those who pay prepare an ending without the host: a proposal is theirs alone until it is shared with the others who
/// pay, and the host sees nothing of it before it is handed over or notice is given.
public record EndingSteps(UUID proposedBy, List<Step> all) {

    /// @param decision     or null
    /// @param organisation or null
    /// @param registeredBy who wrote it down for the organisation, or null
    /// @param into         the ending that this one has gone up in, or null
    public record Step(Kind kind, UUID decision, UUID organisation, UUID registeredBy, UUID into, Instant at) {
        public Step(Kind kind, UUID decision, UUID organisation, Instant at) {
            this(kind, decision, organisation, null, null, at);
        }

        public static Step of(EndingStep step) {
            return new Step(step.kind(), step.decision(), step.organisation(), step.registeredBy(), step.into(), step.at());
        }
    }

    public EndingSteps {
        all = List.copyOf(all);
    }

    public boolean isSharedWithPayers() {
        return steps(Kind.SHARED_WITH_PAYERS).findAny().isPresent();
    }

    public boolean isSharedWithHost() {
        return steps(Kind.SHARED_WITH_HOST).findAny().isPresent();
    }

    /// It has gone up in another ending, and is history.
    public boolean isMerged() {
        return steps(Kind.MERGED).findAny().isPresent();
    }

    public boolean isMergedInto(UUID other) {
        return steps(Kind.MERGED).anyMatch(step -> step.into().equals(other));
    }

    /// Those who pay prepare it, and the host does not see it.
    public boolean isKeptFromTheHost() {
        return isSharedWithPayers() && !isSharedWithHost();
    }

    /// @param decided whose decisions belong to the ending: they know of it what they have decided themselves
    public boolean isSeenBy(UUID viewer, UUID host, Set<UUID> decided) {
        if (viewer.equals(proposedBy)) return true;
        return viewer.equals(host) ? isSharedWithHost() : isSharedWithPayers() || decided.contains(viewer);
    }

    /// Those that were registered on an agreement and belong to the ending.
    public Set<UUID> matched() {
        return decisions(Kind.DECISION_MATCHED);
    }

    /// Whether the others who pay see a decision. One that was registered with the ending itself is shown as soon as that is.
    public boolean isShown(UUID decision, boolean registeredWithTheEnding) {
        if (!isSharedWithPayers()) return false;
        return registeredWithTheEnding || decisions(Kind.DECISION_SHARED).contains(decision);
    }

    /// Who has said that a deviating decision corresponds.
    public Set<UUID> confirmed(UUID decision) {
        return steps(Kind.DEVIATION_CONFIRMED).filter(step -> step.decision().equals(decision)).map(Step::organisation).collect(Collectors.toSet());
    }

    /// Who of them said so on paper.
    public Set<UUID> confirmedOnPaper(UUID decision) {
        return steps(Kind.DEVIATION_CONFIRMED).filter(step -> step.decision().equals(decision) && step.registeredBy() != null)
                .map(Step::organisation).collect(Collectors.toSet());
    }

    /// When all that had decided had said that it corresponds, or nothing.
    public Optional<Instant> accepted(UUID decision) {
        return steps(Kind.DEVIATION_ACCEPTED).filter(step -> step.decision().equals(decision)).map(Step::at).findFirst();
    }

    /// Those that have been told of the ending.
    public Set<UUID> sentTo() {
        return steps(Kind.SENT_TO).map(Step::organisation).collect(Collectors.toSet());
    }

    private Set<UUID> decisions(Kind kind) {
        return steps(kind).map(Step::decision).collect(Collectors.toSet());
    }

    private Stream<Step> steps(Kind kind) {
        return all.stream().filter(step -> step.kind() == kind);
    }
}
