package se.overens.agreement.model;

/// What a clause is about.
public enum ClauseKind {
    PARTIES, PURPOSE, WORK, FIGURE, COST, FOLLOW_UP, TERM, NOTICE, CHANGE, OTHER
}
