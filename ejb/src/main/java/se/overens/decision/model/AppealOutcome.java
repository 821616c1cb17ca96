package se.overens.decision.model;

/// What the court said of an appealed decision.
public enum AppealOutcome {
    /// it stands
    UPHELD,
    /// it is set aside, and never counted
    ANNULLED
}
