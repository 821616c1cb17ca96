package se.overens.cofinancing.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.overens.cofinancing.cost.AddedCosts;
import se.overens.cofinancing.cost.model.YearCost;
import se.overens.cofinancing.cost.model.YearPlan;
import se.overens.cofinancing.index.model.IndexTables;
import se.overens.cofinancing.index.model.IndexedYear;
import se.overens.cofinancing.index.model.PostIndex;
import se.overens.cofinancing.index.store.Indexes;
import se.overens.workspace.CurrentActing;

/// Adds what the index makes of a year's cost: provisionally by the latest that is known, and then as it was published.
/// What has been billed by the provisional one is put right with the next basis.
@ApplicationScoped
public class IndexAdditions implements AddedCosts {

    static final String FINAL = "index";
    static final String PROVISIONAL = "index-provisional";

    @Inject
    private Indexes indexes;
    @Inject
    private FindIndexes find;
    @Inject
    private CurrentActing acting;

    /// An index goes by what a whole year costs, which the plan knows.
    @Override
    public List<Added> of(UUID post, YearCost entered) {
        return List.of();
    }

    @Override
    public List<Added> of(UUID post, YearPlan plan) {
        Collection<PostIndex> rules = indexes.holding(acting.workspace(), post);
        if (rules.isEmpty()) return List.of();
        IndexTables tables = find.tables();
        List<Added> added = new ArrayList<>();
        for (PostIndex rule : rules)
            IndexedYear.of(rule.component(), rule.rule(), plan, tables).ifPresent(year -> added.addAll(of(plan, year)));
        return added;
    }

    private static List<Added> of(YearPlan plan, IndexedYear year) {
        String what = year.indexed().isProvisional() ? PROVISIONAL : FINAL;
        var amounts = year.additions();
        return IntStream.range(0, amounts.size()).filter(i -> amounts.get(i).ore() != 0)
                .mapToObj(i -> new Added(what, year.components().get(i).kind(), amounts.get(i), plan.terms().from(plan.year()), LocalDate.of(plan.year(), 12, 31)))
                .toList();
    }
}
