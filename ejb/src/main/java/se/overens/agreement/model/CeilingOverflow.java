package se.overens.agreement.model;

/// What a contract says of a cost above its ceiling. It is an item of its own that is not billed, whatever is said (domain
/// rule 4.10); this is who then stands for it. What the parties agree to bear is entered as a higher ceiling, and billed then.
public enum CeilingOverflow {
    /// the one that has the cost keeps it
    HOST_BEARS,
    /// the parties share it by the key, once they have been asked
    PARTIES_SHARE,
    /// the parties take it up anew
    RENEGOTIATE
}
