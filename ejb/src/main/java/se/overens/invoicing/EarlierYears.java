package se.overens.invoicing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ceiling.model.PostCeilings;
import se.overens.cofinancing.cost.CostThrough;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.cost.model.CostLine;
import se.overens.cofinancing.settlement.FindSettlements;
import se.overens.invoicing.model.BasisParts.Correction;
import se.overens.invoicing.store.Corrections;
import se.overens.invoicing.store.InvoiceBases;
import se.overens.shared.Money;
import se.overens.workspace.CurrentActing;

/// What earlier years cost more, or less, than they were billed as, since something came to their cost afterwards: an index
/// that was published when the year was over. A year that has been settled is put right by its settlement.
@Dependent
class EarlierYears {

    private static final int DECEMBER = 12;

    @Inject
    private FindPostCosts costs;
    @Inject
    private FindSettlements settlements;
    @Inject
    private BilledSoFar billed;
    @Inject
    private InvoiceBases bases;
    @Inject
    private Corrections recorded;
    @Inject
    private CurrentActing acting;

    /// The earliest year first; a year that has been settled is put right by its settlement. A year's ceiling holds for what
    /// comes afterwards too.
    List<Correction> corrections(PostView post, int before, PostCeilings ceilings) {
        return costs.years(post.id()).reversed().stream().filter(year -> year.year() < before && year.cost().lines().stream().anyMatch(CostLine::added))
                .filter(year -> !settlements.isClosed(post, year.year()))
                .filter(year -> billed.billedThroughMonth(post.id(), year.year()) == DECEMBER)
                .flatMap(year -> of(post, year, ceilings).stream()).toList();
    }

    private List<Correction> of(PostView post, YearView year, PostCeilings ceilings) {
        CostThrough now = costs.through(year, DECEMBER);
        Map<UUID, Long> claimed = recorded.claimed(acting.workspace(), post.id(), year.year());
        Map<UUID, Money> more = new LinkedHashMap<>();
        List<Correction> corrections = new ArrayList<>();
        Set<UUID> settled = settlements.closed(post, year.year());
        for (CostThrough.Part part : now.parts()) {
            if (settled.contains(part.organisation())) continue;
            long difference = part.amountOre() - claimed.getOrDefault(part.organisation(), 0L);
            if (difference > 0) more.put(part.organisation(), Money.ofOre(difference));
            if (difference < 0) corrections.add(new Correction(part.organisation(), year.year(), difference));
        }
        ceilings.hold(year.year(), more).billable().forEach((payer, billable) -> {
            if (billable.ore() > 0) corrections.add(new Correction(payer, year.year(), billable.ore()));
        });
        return corrections;
    }
}
