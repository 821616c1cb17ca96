package se.overens.invoicing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.invoicing.store.Corrections;
import se.overens.workspace.CurrentActing;

/// What months of a year that have been billed already cost more, or less, since something came to their cost: an index that
/// was published, or a vacancy. It lies in what a later basis of the year bills.
@Dependent
class TrueUps {

    @Inject
    private FindPostCosts costs;
    @Inject
    private BilledSoFar billed;
    @Inject
    private Corrections recorded;
    @Inject
    private CurrentActing acting;

    /// Öre by payer, of those who have been billed for the year.
    Map<UUID, Long> of(PostView post, int year) {
        int month = billed.billedThroughMonth(post.id(), year);
        if (month == 0) return Map.of();
        Map<UUID, Long> claimed = recorded.claimed(acting.workspace(), post.id(), year);
        Map<UUID, Long> more = new HashMap<>();
        costs.costThrough(post.id(), year, month).parts().stream().filter(part -> claimed.containsKey(part.organisation()))
                .forEach(part -> more.put(part.organisation(), part.amountOre() - claimed.get(part.organisation())));
        return more;
    }
}
