package se.overens.decision.model;

/// What is decided.
public enum DecisionAction {
    ENTER_AGREEMENT, TERMINATE;

    /// That an agreement is to be terminated is the decider's own until notice is given: the other parties learn of it as
    /// parties of the agreement, and not from the log.
    public boolean isKeptOn(String subjectKind) {
        return this == TERMINATE && "agreement".equals(subjectKind);
    }
}
