package se.overens.cofinancing.cost.model;

import se.overens.shared.Fraction;

/// How a cost is divided between parties (domain rule 4.7). The weights it gives are only compared with each other;
/// who gets the last öre is settled by the split.
public sealed interface CostShareKey {

    /// Everyone pays the same.
    record Equal() implements CostShareKey {}

    /// By number of inhabitants, on the day that the contract names.
    record PerCapita() implements CostShareKey {}

    /// By per cents written in the contract; they make 100.
    record FixedPercent() implements CostShareKey {}

    /// By amounts written in the contract; they make the cost.
    record FixedAmounts() implements CostShareKey {}

    /// The fraction `base` of the cost equally, the rest per inhabitant.
    record BaseAndPerCapita(Fraction base) implements CostShareKey {}

    /// By each municipality's figure in the model that the county has published for the year.
    record ByPlaces() implements CostShareKey {}

    /// Whether inhabitants are counted.
    default boolean counts() {
        return this instanceof PerCapita || this instanceof BaseAndPerCapita;
    }

    /// Whether the contract itself says each party's part.
    default boolean fixed() {
        return this instanceof FixedPercent || this instanceof FixedAmounts;
    }
}
