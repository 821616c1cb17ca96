package se.overens.agreement.model;

/// What a clause is about: which part of an agreement it belongs to.
public enum ClauseSection {
    PARTIES, PURPOSE,
    /// what in law the parties stand on
    LEGAL_BASIS,
    WORK, FIGURE,
    /// how a figure comes about that the text does not have itself
    RULE,
    COST, FOLLOW_UP, TERM, NOTICE, CHANGE,
    /// what belongs to the agreement without standing in it: a distribution model
    ANNEX,
    OTHER
}
