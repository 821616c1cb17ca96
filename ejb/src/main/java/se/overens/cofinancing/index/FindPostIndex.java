package se.overens.cofinancing.index;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ceiling.FindCeilings;
import se.overens.cofinancing.cost.Billed;
import se.overens.cofinancing.cost.CostThrough;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.index.PostIndexView.Reading;
import se.overens.cofinancing.index.PostIndexView.Rule;
import se.overens.cofinancing.index.PostIndexView.Year;
import se.overens.cofinancing.index.model.IndexReading;
import se.overens.cofinancing.index.model.IndexRule;
import se.overens.cofinancing.index.model.IndexSeries;
import se.overens.cofinancing.index.model.IndexTables;
import se.overens.cofinancing.index.model.IndexTables.IndexMissing;
import se.overens.cofinancing.index.model.IndexedAmount;
import se.overens.cofinancing.index.model.IndexedYear;
import se.overens.cofinancing.index.model.PostIndex;
import se.overens.cofinancing.index.store.Indexes;
import se.overens.cofinancing.settlement.FindSettlements;
import se.overens.cofinancing.store.Posts;
import se.overens.shared.Money;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// What a post costs by its index, year by year, by what has been published, for a party of the post.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindPostIndex {

    private static final int DECIMALS = 8;

    @Inject
    private FindPosts posts;
    @Inject
    private Posts store;
    @Inject
    private FindPostCosts costs;
    @Inject
    private FindIndexes find;
    @Inject
    private Indexes indexes;
    @Inject
    private FindCeilings ceilings;
    @Inject
    private FindSettlements settlements;
    @Inject
    private Instance<Billed> billed;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public PostIndexView byPost(int number) {
        return of(posts.byNumber(number));
    }

    /// Those that the acting organisation hosts and that follow an index.
    public List<PostView> hosted() {
        return indexes.posts(acting.workspace()).stream().filter(post -> store.get(acting.workspace(), post).host().equals(acting.organisation()))
                .map(posts::get).toList();
    }

    public PostIndexView of(PostView post) {
        Collection<PostIndex> rules = indexes.holding(acting.workspace(), post.id());
        if (rules.isEmpty()) return new PostIndexView(post.number(), List.of(), List.of());
        IndexTables tables = find.tables();
        List<YearView> entered = costs.years(post.id());
        List<Year> years = new ArrayList<>();
        for (PostIndex rule : rules) {
            entered.forEach(year -> IndexedYear.of(rule.component(), rule.rule(), year.plan(), tables)
                    .ifPresent(indexed -> years.add(year(rule, indexed.indexed(), indexed, trueUp(post, year)))));
            coming(post, entered, rule.rule()).flatMap(year -> indexed(rule.rule(), year, tables)).ifPresent(next -> years.add(year(rule, next, null, TrueUp.NONE)));
        }
        years.sort(Comparator.comparing(Year::year).reversed().thenComparing(Year::component));
        return new PostIndexView(post.number(), rules.stream().map(this::rule).toList(), years);
    }

    /// The first year that has no cost yet, while the post goes on.
    private Optional<Integer> coming(PostView post, List<YearView> entered, IndexRule rule) {
        int next = Math.max(rule.baseYear(), entered.stream().mapToInt(YearView::year).max().orElse(today.day().getYear() - 1) + 1);
        return post.lastDay() == null || post.lastDay().getYear() >= next ? Optional.of(next) : Optional.empty();
    }

    private static Optional<IndexedAmount> indexed(IndexRule rule, int year, IndexTables tables) {
        try {
            return Optional.of(IndexedAmount.of(rule, year, tables));
        } catch (IndexMissing nothingKnown) {
            return Optional.empty();
        }
    }

    private Rule rule(PostIndex index) {
        IndexRule rule = index.rule();
        return new Rule(index.component(), rule.base().toString(), rule.baseYear(), rule.series(),
                indexes.find(acting.workspace(), rule.series()).map(IndexSeries::name).orElse(rule.series()), rule.lag(), rule.month(), rule.edition(),
                rule.editionLag(), rule.neverLower(), rule.unit().toString(), index.clause(), LocalDate.ofInstant(index.at(), Today.SWEDEN));
    }

    private static Year year(PostIndex rule, IndexedAmount indexed, IndexedYear entered, TrueUp trueUp) {
        return new Year(indexed.year(), rule.component(), entered == null ? null : entered.entered().toString(), indexed.amount().toString(),
                entered == null ? null : entered.difference().toString(), indexed.ratio().toDecimal(DECIMALS).stripTrailingZeros().toPlainString(),
                indexed.isProvisional(), indexed.kept(), trueUp.billable().toString(), trueUp.stopped().toString(), indexed.steps().stream().map(FindPostIndex::reading).toList());
    }

    private static Reading reading(IndexedAmount.Step step) {
        IndexReading now = step.now();
        return new Reading(now.series(), step.weight().toPlainString(), now.wanted().toString(), now.wantedEdition() == null ? null : now.wantedEdition().toString(),
                now.used().period().toString(), now.used().value().toPlainString(), now.used().edition().toString(), now.used().publishedOn(),
                step.first().used().period().toString(), step.first().used().value().toPlainString(), now.provisional());
    }

    /// What the months that have been billed cost now, less what they were billed as, as far as the contract's ceilings let it
    /// be billed; a settlement puts the year right itself.
    private TrueUp trueUp(PostView post, YearView year) {
        TrueUp all = TrueUp.NONE;
        if (settlements.isClosed(post, year.year())) return all;
        for (Billed port : billed) {
            int month = port.billedThroughMonth(post.id(), year.year());
            if (month > 0) all = all.plus(TrueUp.of(year.year(), costs.through(year, month), port.claimed(post.id(), year.year()), settlements.closed(post, year.year()), ceilings.inForce(post)));
        }
        return all;
    }
}
