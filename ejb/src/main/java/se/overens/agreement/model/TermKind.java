package se.overens.agreement.model;

/// What kind of value a [ClauseTerm] is. A clause without values is a text.
public enum TermKind {
    /// a number of persons or places
    FIGURE,
    /// a share in per mille
    SHARE,
    /// an amount in kronor
    MONEY,
    /// a day
    DATE,
    /// something that a party promises to do, followed up
    COMMITMENT,
    /// a choice among the rules that a text may follow
    RULE,
    /// something that belongs to the agreement and stands elsewhere
    REFERENCE
}
