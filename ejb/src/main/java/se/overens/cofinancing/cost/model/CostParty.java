package se.overens.cofinancing.cost.model;

import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// One that pays, with what a key needs of it: `population` (persons) for the keys that count inhabitants, `percent` and
/// `amount` for the fixed ones, `places` for the one by the county's model; all may be null otherwise.
public record CostParty(String key, Long population, Fraction percent, Money amount, Long places) {

    public CostParty(String key, Long population, Fraction percent) {
        this(key, population, percent, null, null);
    }

    public static CostParty of(String key, long population) {
        return new CostParty(key, population, null);
    }

    public static CostParty withPercent(String key, Fraction percent) {
        return new CostParty(key, null, percent);
    }

    public static CostParty withAmount(String key, Money amount) {
        return new CostParty(key, null, null, amount, null);
    }

    public static CostParty withPlaces(String key, long places) {
        return new CostParty(key, null, null, null, places);
    }
}
