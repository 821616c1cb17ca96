package se.overens.distribution.transfer.model;

/// How far a transfer has come. Every step stands in [TransferTransitions].
public enum TransferState {
    /// waits for the other municipality
    PROPOSED,
    /// both want it; waits for the county board
    CONSENTED,
    /// the county board has confirmed it, and the figures have changed
    CONFIRMED,
    /// the other municipality said no
    DECLINED,
    /// the county board said no
    REFUSED,
    /// taken back by one of the municipalities
    WITHDRAWN,
    /// the figures it was counted from were changed by something else
    OVERTAKEN;

    public boolean isOpen() {
        return this == PROPOSED || this == CONSENTED;
    }
}
