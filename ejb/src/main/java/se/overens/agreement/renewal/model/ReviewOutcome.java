package se.overens.agreement.renewal.model;

/// What a party wants with an agreement that is about to go on or to end.
public enum ReviewOutcome {
    /// it may go on as it is, or end as it is
    CONTINUE,
    /// something has to change: an addendum is opened
    RENEGOTIATE,
    /// the party means to give notice, which is a step of its own
    GIVE_NOTICE
}
