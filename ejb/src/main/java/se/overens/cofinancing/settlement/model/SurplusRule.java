package se.overens.cofinancing.settlement.model;

/// What the contract says of a surplus.
public enum SurplusRule {
    /// it is credited and paid back
    REPAID,
    /// it is kept and counted as paid in next year's settlement; nothing is credited
    CARRIED
}
