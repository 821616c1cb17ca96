package se.overens.agreement.model;

/// What a contract says of a cost above its ceiling. It is not billed whatever is said; this is who then stands for it.
public enum CeilingOverflow {
    /// the one that has the cost keeps it
    HOST_BEARS,
    /// the parties share it by the key, once they have been asked
    PARTIES_SHARE,
    /// the parties take it up anew
    RENEGOTIATE
}
