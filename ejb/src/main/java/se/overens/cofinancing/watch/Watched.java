package se.overens.cofinancing.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.funding.FindPostFunding;
import se.overens.cofinancing.staffing.FindStaffing;
import se.overens.cofinancing.staffing.model.VacantTime;
import se.overens.cofinancing.watch.model.Condition;
import se.overens.cofinancing.watch.model.Condition.Occasion;
import se.overens.cofinancing.watch.model.LawChange;
import se.overens.cofinancing.watch.model.PostWatch;
import se.overens.cofinancing.watch.model.PostWatchEnd;
import se.overens.cofinancing.watch.model.WatchOutcome;
import se.overens.cofinancing.watch.store.Watches;
import se.overens.workspace.CurrentActing;

/// The occasions of a post's conditions as things stand, each with what has come of it. Nothing is remembered of what has
/// fallen due: it follows from the dates each time.
@ApplicationScoped
class Watched {

    @Inject
    private Watches watches;
    @Inject
    private FindPosts posts;
    @Inject
    private FindStaffing staffing;
    @Inject
    private FindPostFunding funding;
    @Inject
    private CurrentActing acting;

    /// @param outcome null until the host has decided
    record One(PostWatch watch, Occasion occasion, WatchOutcome outcome) {

        String id() {
            return watch.id() + "." + occasion.key();
        }

        boolean due(LocalDate today) {
            return outcome == null && !occasion.dueOn().isAfter(today);
        }

        boolean applied() {
            return outcome != null && outcome.verdict() == WatchOutcome.Verdict.APPLIED;
        }
    }

    /// A condition that is watched no more keeps what has been decided, and has no other occasions. Nor has a post any after
    /// its last day.
    ///
    /// @param lastDay of the post, or null
    List<One> of(UUID post, LocalDate lastDay) {
        return of(post, lastDay, _ -> true);
    }

    /// Those by which vacancies lower the cost by the host's decision.
    List<One> reducing(UUID post, LocalDate lastDay) {
        return of(post, lastDay, Watched::reduces).stream().filter(One::applied).toList();
    }

    /// Some condition says that a vacancy lowers the cost.
    boolean mayReduce(UUID post) {
        return watches.of(acting.workspace(), post).stream().anyMatch(Watched::reduces);
    }

    private static boolean reduces(PostWatch watch) {
        return watch.condition().consequence() == Condition.Consequence.NEXT_BASIS_REDUCED;
    }

    private List<One> of(UUID post, LocalDate lastDay, Predicate<PostWatch> which) {
        List<VacantTime> vacancies = staffing.vacant(post);
        List<Condition.Change> changes = watches.lawChanges(acting.workspace(), post).stream().map(LawChange::change).toList();
        Set<UUID> ended = watches.ends(acting.workspace(), post).stream().map(PostWatchEnd::watch).collect(Collectors.toSet());
        Map<String, WatchOutcome> outcomes = new HashMap<>();
        watches.outcomes(acting.workspace(), post).forEach(outcome -> outcomes.put(outcome.watch() + "." + outcome.occasion(), outcome));
        List<One> all = new ArrayList<>();
        for (PostWatch watch : watches.of(acting.workspace(), post).stream().filter(which).toList())
            for (Occasion occasion : watch.condition().occasions(vacancies, changes, sourceEnds(watch, outcomes.values()))) {
                One one = new One(watch, occasion, outcomes.get(watch.id() + "." + occasion.key()));
                boolean closed = ended.contains(watch.id()) || lastDay != null && occasion.dueOn().isAfter(lastDay);
                if (one.outcome() != null || !closed) all.add(one);
            }
        return all;
    }

    /// As the payers have registered them, and those that have been decided of.
    private Set<LocalDate> sourceEnds(PostWatch watch, Collection<WatchOutcome> outcomes) {
        if (!watch.condition().followsSources()) return Set.of();
        Set<LocalDate> days = new HashSet<>(funding.sourceEnds(posts.get(watch.post())));
        outcomes.stream().filter(outcome -> outcome.watch().equals(watch.id())).map(outcome -> LocalDate.parse(outcome.occasion())).forEach(days::add);
        return days;
    }
}
