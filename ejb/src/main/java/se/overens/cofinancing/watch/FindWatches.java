package se.overens.cofinancing.watch;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.AddedCosts.Added;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.watch.WatchesView.Lowered;
import se.overens.cofinancing.watch.WatchesView.Proposal;
import se.overens.cofinancing.watch.WatchesView.Report;
import se.overens.cofinancing.watch.WatchesView.Row;
import se.overens.cofinancing.watch.WatchesView.State;
import se.overens.cofinancing.watch.model.Condition;
import se.overens.cofinancing.watch.model.LawChange;
import se.overens.cofinancing.watch.model.PostWatch;
import se.overens.cofinancing.watch.model.PostWatchEnd;
import se.overens.cofinancing.watch.model.WatchOutcome.Verdict;
import se.overens.cofinancing.watch.store.Watches;
import se.overens.shared.Money;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;

/// What is watched for a post and what has come of it, the same to all its parties.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindWatches {

    @Inject
    private FindPosts posts;
    @Inject
    private FindPostCosts costs;
    @Inject
    private Watched watched;
    @Inject
    private VacancyReductions reductions;
    @Inject
    private Watches watches;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public WatchesView byPost(int number) {
        return of(posts.byNumber(number));
    }

    /// @param post one that the acting organisation is a party of
    public WatchesView of(PostView post) {
        Map<UUID, PostWatchEnd> ends = watches.ends(acting.workspace(), post.id()).stream().collect(Collectors.toMap(PostWatchEnd::watch, Function.identity()));
        List<YearView> years = costs.years(post.id());
        return new WatchesView(post.number(),
                watches.of(acting.workspace(), post.id()).stream().map(watch -> row(watch, ends.get(watch.id()))).toList(),
                watched.of(post.id(), post.lastDay()).stream().map(one -> proposal(post, one, years)).sorted(Comparator.comparing(Proposal::dueOn).reversed()).toList(),
                watches.lawChanges(acting.workspace(), post.id()).reversed().stream().map(this::report).toList());
    }

    private static Row row(PostWatch watch, PostWatchEnd end) {
        Condition condition = watch.condition();
        return new Row(watch.id(), condition.kind(), condition.months(), condition.fundedUntil(), condition.consequence(), condition.countedFrom(),
                watch.said().clause(), watch.said().wording(), end == null ? null : end.reason());
    }

    private Proposal proposal(PostView post, Watched.One one, List<YearView> years) {
        Condition condition = one.watch().condition();
        BigDecimal fte = one.occasion().fte();
        return new Proposal(one.id(), one.watch().id(), condition.kind(), condition.months(), condition.consequence(), one.watch().said().clause(), state(one),
                one.occasion().dueOn(), one.occasion().from(), one.occasion().until(), fte == null ? null : fte.stripTrailingZeros().toPlainString(),
                one.occasion().what(), condition.consequence() == Condition.Consequence.NEXT_BASIS_REDUCED ? lowered(post, one, years) : List.of(),
                one.outcome() == null ? null : one.outcome().reason(), one.outcome() == null ? null : one.outcome().decidedOn());
    }

    private State state(Watched.One one) {
        if (one.outcome() != null) return one.outcome().verdict() == Verdict.APPLIED ? State.APPLIED : State.DISMISSED;
        return one.due(today.day()) ? State.DUE : State.COMING;
    }

    private List<Lowered> lowered(PostView post, Watched.One one, List<YearView> years) {
        return years.stream().map(year -> new Lowered(year.year(), Money.sum(reductions.lines(post, one, year.plan().cost()).stream()
                        .map(Added::amount).toList()).negated().ore()))
                .filter(each -> each.ore() > 0).sorted(Comparator.comparingInt(Lowered::year)).toList();
    }

    private Report report(LawChange change) {
        return new Report(change.id(), change.told().citation(), change.told().what(), change.told().inForceOn(),
                members.get(change.reportedBy()).name(), change.change().reportedOn());
    }
}
