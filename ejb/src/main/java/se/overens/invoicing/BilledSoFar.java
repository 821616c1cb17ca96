package se.overens.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import se.overens.cofinancing.cost.Billed;
import se.overens.invoicing.model.HalfYear;
import se.overens.invoicing.store.Corrections;
import se.overens.invoicing.store.InvoiceBases;
import se.overens.workspace.CurrentActing;

/// Tells co-financing what the bases hold. It is asked before a cost is changed: whoever is making a basis meanwhile is
/// waited for, and whoever comes after sees the change.
@ApplicationScoped
public class BilledSoFar implements Billed {

    @Inject
    private InvoiceBases bases;
    @Inject
    private Corrections corrections;
    @Inject
    private CurrentActing acting;

    @Override
    public long billedOre(UUID post, UUID organisation, int year) {
        bases.lockPlan(acting.workspace(), post);
        return bases.billed(acting.workspace(), post, year).getOrDefault(organisation, 0L);
    }

    @Override
    public void standStill(UUID post) {
        bases.lockPlan(acting.workspace(), post);
    }

    @Override
    public Map<Integer, Map<UUID, Long>> soFar(UUID post) {
        return bases.billed(acting.workspace(), post);
    }

    @Override
    public Map<UUID, Long> claimed(UUID post, int year) {
        return corrections.claimed(acting.workspace(), post, year);
    }

    @Override
    public int billedThroughMonth(UUID post, int year) {
        return bases.made(acting.workspace(), post).keySet().stream().filter(half -> half.year() == year).mapToInt(HalfYear::lastMonth).max().orElse(0);
    }
}
