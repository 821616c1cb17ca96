package se.overens.distribution.referral.model;

/// How far a round has come. Derived from its days, never stored.
public enum RoundState {
    /// can be answered
    OPEN,
    /// the last day has passed; everybody reads everybody's answers
    CLOSED,
    /// the county has published what became of each comment
    DISPOSED,
    WITHDRAWN
}
