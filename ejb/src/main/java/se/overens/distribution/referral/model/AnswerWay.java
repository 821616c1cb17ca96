package se.overens.distribution.referral.model;

/// How an answer came in.
public enum AnswerWay {
    /// by the municipality's own officer
    PAGE,
    /// by a one-time link, without an account
    LINK,
    /// by the county board, from a letter that came in
    REGISTERED
}
