package se.overens.agreement.model;

/// What the notice of a single party does to an agreement between several.
public enum OneLeaves {
    /// the agreement ends for all on the first party's last day
    ENDS_FOR_ALL,
    /// the others go on, as long as they are two
    LIVES_ON
}
