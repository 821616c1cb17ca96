package se.overens.cofinancing.cost.model;

/// What a part of a post's cost is for.
public enum ComponentKind {
    /// the whole cost, not divided into what it is for
    WHOLE,
    /// salary with social charges and overhead
    SALARY,
    TRAVEL,
    PREMISES,
    /// something else, under a name of its own
    OTHER
}
