package se.overens.agreement.model;

/// Who bears the part of a party that has left. An agreement that says nothing lets nobody's part grow.
public enum ShareRule {
    /// the parts of those who stay are reckoned again without it
    RECALCULATE,
    /// it is a gap in the funding until the parties agree
    GAP
}
