package se.overens.decision.model;

/// How it went.
public enum DecisionOutcome {
    APPROVED, REJECTED
}
