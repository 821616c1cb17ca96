package se.overens.cofinancing.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.overens.cofinancing.ceiling.model.PostCeilings;
import se.overens.cofinancing.cost.CostThrough;
import se.overens.shared.Money;

/// What the next basis puts right of months that have been billed, and what a ceiling of the contract stops of it.
record TrueUp(Money billable, Money stopped) {

    static final TrueUp NONE = new TrueUp(Money.ZERO, Money.ZERO);

    /// @param claimed what they were billed as, in öre
    /// @param settled those whose year is put right by their settlement
    static TrueUp of(int year, CostThrough now, Map<UUID, Long> claimed, Set<UUID> settled, PostCeilings ceilings) {
        Map<UUID, Money> more = new LinkedHashMap<>();
        Money less = Money.ZERO;
        for (CostThrough.Part part : now.parts()) {
            if (settled.contains(part.organisation())) continue;
            Money difference = Money.ofOre(part.amountOre() - claimed.getOrDefault(part.organisation(), 0L));
            if (difference.isNegative()) less = less.plus(difference);
            else more.put(part.organisation(), difference);
        }
        PostCeilings.Held held = ceilings.hold(year, more);
        return new TrueUp(held.total().plus(less), held.overflow());
    }

    TrueUp plus(TrueUp other) {
        return new TrueUp(billable.plus(other.billable), stopped.plus(other.stopped));
    }
}
