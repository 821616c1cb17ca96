package se.overens.agreement.model;

/// What holds for the years after those that a text has figures for, while nobody has ended the agreement.
public enum AfterTerm {
    /// the last year's figure goes on
    CARRY,
    /// no figure until the parties have agreed on one
    RENEGOTIATE
}
