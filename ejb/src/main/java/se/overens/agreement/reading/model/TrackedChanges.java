package se.overens.agreement.reading.model;

/// Which of the two texts that a file with tracked changes holds.
public enum TrackedChanges {
    /// as if all changes had been accepted
    TAKEN_IN,
    /// as if all had been rejected
    THROWN_OUT
}
