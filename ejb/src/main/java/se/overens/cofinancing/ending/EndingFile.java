package se.overens.cofinancing.ending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ending.EndingBoard.Standing;
import se.overens.cofinancing.ending.model.EndingSteps;
import se.overens.cofinancing.ending.model.PostEnding;
import se.overens.decision.DecisionView;
import se.overens.decision.model.ConditionOutcome;
import se.overens.decision.model.CorrespondingDecision;
import se.overens.decision.model.CorrespondingDecision.Status;
import se.overens.decision.model.DecidingBody;
import se.overens.decision.model.DecisionOutcome;
import se.overens.shared.Today;

/// An ending with everything that is known of it: who may see it, which decision of each party is the one that is shown,
/// and how it stands. What others do not see they cannot count: only decisions that are shown make the condition.
///
/// @param decisions those that were registered with the ending, and those that belong to it though they were registered
///                  on an agreement or with an ending that nobody else saw
record EndingFile(PostView post, PostEnding ending, EndingSteps steps, List<DecisionView> decisions) {

    /// Of two that are shared, the one whose condition is fulfilled comes first, or else the one that those who pay prepare
    /// without the host.
    static final Comparator<EndingFile> RATHER = Comparator.comparing((EndingFile file) -> !file.steps.isSharedWithPayers())
            .thenComparing(file -> file.ending.fulfilledOn() == null).thenComparing(file -> file.steps.isSharedWithHost());

    EndingFile {
        decisions = List.copyOf(decisions);
    }

    /// Those who pay while it is decided; one that had left before is no other that could decide alike.
    List<PostParty> parties() {
        LocalDate proposed = LocalDate.ofInstant(ending.proposedAt(), Today.SWEDEN);
        List<PostParty> there = post.parties().stream().filter(party -> party.until() == null || !party.until().isBefore(proposed))
                .filter(party -> party.from() == null || !party.from().isAfter(ending.terms().lastDay())).toList();
        return there.isEmpty() ? post.parties() : there;
    }

    Set<UUID> deciders() {
        return decisions.stream().map(DecisionView::decider).collect(Collectors.toSet());
    }

    boolean isSeenBy(UUID viewer) {
        return steps.isSeenBy(viewer, post.host(), decidersElsewhere());
    }

    private Set<UUID> decidersElsewhere() {
        return decisions.stream().filter(decision -> steps.matched().contains(decision.id())).map(DecisionView::decider).collect(Collectors.toSet());
    }

    boolean isShown(DecisionView decision) {
        return steps.isShown(decision.id(), decision.subject().equals(ending.id()));
    }

    /// What everybody who sees the ending sees of each party: its latest decision; one that has been taken back only where
    /// there is no other.
    Map<UUID, DecisionView> shown() {
        return latest(decisions.stream().filter(this::isShown).toList());
    }

    /// The latest of one's own, shown or not.
    Optional<DecisionView> own(UUID party) {
        return Optional.ofNullable(latest(decisions.stream().filter(decision -> decision.decider().equals(party)).toList()).get(party));
    }

    /// One's own that the others do not see.
    List<DecisionView> hidden(UUID party) {
        return decisions.stream().filter(decision -> decision.decider().equals(party) && !isShown(decision)).toList();
    }

    private static Map<UUID, DecisionView> latest(List<DecisionView> among) {
        Comparator<DecisionView> order = Comparator.comparing((DecisionView decision) -> !decision.revoked())
                .thenComparing(DecisionView::decidedOn).thenComparing(DecisionView::registeredAt);
        return among.stream().collect(Collectors.toMap(DecisionView::decider, Function.identity(), (a, b) -> order.compare(a, b) > 0 ? a : b));
    }

    ConditionOutcome condition(LocalDate day) {
        Map<UUID, DecisionView> shown = shown();
        List<CorrespondingDecision> corresponding = parties().stream().map(party -> shown.get(party.organisation()))
                .filter(decision -> decision != null && corresponds(decision))
                .map(decision -> new CorrespondingDecision(decision.deciderCode(), correspondsSince(decision), status(decision),
                        decision.condition().conditional())).toList();
        return ending.condition(parties().stream().map(PostParty::code).toList(), corresponding, day);
    }

    /// It approves the same last day, or those who have decided have confirmed that it corresponds all the same.
    boolean corresponds(DecisionView decision) {
        return decision.outcome() == DecisionOutcome.APPROVED && (sameDay(decision) || steps.accepted(decision.id()).isPresent());
    }

    private boolean sameDay(DecisionView decision) {
        return ending.terms().lastDay().equals(decision.lastDay());
    }

    private LocalDate correspondsSince(DecisionView decision) {
        if (sameDay(decision)) return decision.decidedOn();
        LocalDate accepted = LocalDate.ofInstant(steps.accepted(decision.id()).orElse(Instant.EPOCH), Today.SWEDEN);
        return accepted.isAfter(decision.decidedOn()) ? accepted : decision.decidedOn();
    }

    private static Status status(DecisionView decision) {
        if (decision.revoked() || decision.annulled()) return Status.REVOKED;
        return decision.underAppeal() ? Status.APPEALED : Status.ADOPTED;
    }

    /// How the decision of a party stands, shown or one's own.
    Standing standing(DecisionView decision) {
        if (decision == null) return Standing.MISSING;
        if (decision.revoked()) return Standing.REVOKED;
        if (!isShown(decision)) return Standing.UNSHARED;
        if (decision.annulled()) return Standing.ANNULLED;
        if (decision.outcome() == DecisionOutcome.REJECTED) return Standing.REJECTED;
        if (!corresponds(decision)) return Standing.DEVIATES;
        return decision.underAppeal() && !ending.terms().appealedCounts() ? Standing.APPEALED : Standing.COUNTS;
    }

    /// The same minutes are registered once, be it on the agreement or here, as long as they have not been taken back.
    void expectNew(UUID decider, DecidingBody body, LocalDate decidedOn, String paragraph) {
        decisions.stream().filter(decision -> decision.decider().equals(decider) && !decision.revoked())
                .filter(decision -> decision.body() == body && decision.decidedOn().equals(decidedOn) && plain(decision.paragraph()).equals(plain(paragraph)))
                .findFirst().ifPresent(there -> {
                    throw new DecisionRegisteredAlready(there.deciderName(), decidedOn, there.paragraph());
                });
    }

    /// "§118" and "§ 118" are the same.
    private static String plain(String paragraph) {
        return paragraph.replaceAll("[\\s§]+", "").toLowerCase(Locale.ROOT);
    }

    /// Those whose decision counts and who have not yet said whether this one corresponds to theirs.
    List<PostParty> stillToConfirm(DecisionView deviating) {
        Map<UUID, DecisionView> shown = shown();
        Set<UUID> confirmed = steps.confirmed(deviating.id());
        return parties().stream().filter(party -> !party.organisation().equals(deviating.decider()) && !confirmed.contains(party.organisation()))
                .filter(party -> standing(shown.get(party.organisation())) == Standing.COUNTS).toList();
    }
}
