package se.overens.invoicing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.settlement.FindSettlements;
import se.overens.invoicing.model.HalfYear;
import se.overens.invoicing.model.InvoiceBasis;
import se.overens.invoicing.model.InvoicePlan;
import se.overens.invoicing.store.InvoiceBases;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;

/// The plan of a post as it follows from the post's years and last day and from the bases that have been made.
@Dependent
class PlanOfPost {

    @Inject
    private FindPostCosts costs;
    @Inject
    private FindSettlements settlements;
    @Inject
    private InvoiceBases bases;
    @Inject
    private CurrentActing acting;

    record Planned(InvoicePlan plan, Map<HalfYear, InvoiceBasis> made) {
    }

    Planned of(PostView post) {
        Map<HalfYear, InvoiceBasis> made = bases.made(acting.workspace(), post.id());
        Set<Integer> years = costs.years(post.id()).stream().filter(year -> !isHistory(year) && !settlements.isClosed(post, year.year())).map(YearView::year).collect(Collectors.toSet());
        return new Planned(new InvoicePlan(years, post.startedOn(), post.lastDay(), made.keySet()), made);
    }

    /// A year whose parts were entered as they had been decided, after it was over, has been invoiced elsewhere.
    private static boolean isHistory(YearView year) {
        return !year.split() && year.enteredAt().atZone(Today.SWEDEN).getYear() > year.year();
    }
}
