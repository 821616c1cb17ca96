package se.overens.agreement.model;

/// How far one party has come with an agreement.
public enum PartyState {
    /// asked to answer the latest version
    ASKED,
    /// stands behind the latest version
    ACCEPTED,
    /// its own body has approved
    DECIDED,
    /// its own body has said no
    REJECTED,
    /// has signed
    SIGNED,
    /// has given notice, which the other side has not yet confirmed
    NOTICED,
    /// the last day as a party is set
    LEAVING
}
