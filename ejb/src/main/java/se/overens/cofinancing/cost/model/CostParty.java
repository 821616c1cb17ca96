package se.overens.cofinancing.cost.model;

import se.overens.shared.Fraction;

/// One that pays. `population` (persons) is needed by the keys that count inhabitants, `percent` by the fixed one;
/// both may be null otherwise.
public record CostParty(String key, Long population, Fraction percent) {

    public static CostParty of(String key, long population) {
        return new CostParty(key, population, null);
    }

    public static CostParty withPercent(String key, Fraction percent) {
        return new CostParty(key, null, percent);
    }
}
