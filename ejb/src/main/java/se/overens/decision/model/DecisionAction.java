package se.overens.decision.model;

/// What is decided.
public enum DecisionAction {
    ENTER_AGREEMENT, TERMINATE
}
