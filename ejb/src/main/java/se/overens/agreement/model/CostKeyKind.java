package se.overens.agreement.model;

/// How a text says that a cost is shared, in the kinds that the field has.
public enum CostKeyKind {
    EQUAL, PER_CAPITA, FIXED_PERCENT, BASE_AND_PER_CAPITA,
    /// in words only
    OTHER
}
