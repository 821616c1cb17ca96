package se.overens.agreement.model;

/// What a clause is about: which part of an agreement it belongs to.
public enum ClauseSection {
    PARTIES, PURPOSE, WORK, FIGURE, COST, FOLLOW_UP, TERM, NOTICE, CHANGE, OTHER
}
