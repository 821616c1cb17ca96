package se.overens.distribution.model;

/// What a whole place is a number of.
public enum Unit {
    /// persons
    PERSONS,
    /// hundredths of a per mille of the country's assignments: 100 is 1 ‰
    PER_MILLE_HUNDREDTHS
}
