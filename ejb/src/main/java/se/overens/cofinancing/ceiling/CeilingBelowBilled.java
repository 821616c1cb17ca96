package se.overens.cofinancing.ceiling;

import se.overens.shared.Money;
import se.overens.shared.Refusal;

/// More has been billed than the ceiling would allow. What has been billed stands; the ceiling can hold for what is
/// billed from now on, when that is what is meant.
public class CeilingBelowBilled extends Refusal {
    public CeilingBelowBilled(Money ceiling, Money billed) {
        super(Kind.CONFLICT, "ceiling-below-billed", ceiling, billed, billed.minus(ceiling));
    }
}
