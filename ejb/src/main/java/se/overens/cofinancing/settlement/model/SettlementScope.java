package se.overens.cofinancing.settlement.model;

/// What a settlement closes.
public enum SettlementScope {
    /// a calendar year of a post that goes on
    YEAR,
    /// the last year of a post
    POST_END,
    /// the participation of one party of a post that goes on
    PARTY_END
}
