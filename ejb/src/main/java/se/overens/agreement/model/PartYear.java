package se.overens.agreement.model;

/// What a year is given of which an agreement holds for a part only.
public enum PartYear {
    /// twelfths; a month of which it holds for a part counts by its days
    MONTHS,
    /// by the days of the year
    DAYS,
    /// the whole figure, whatever part of the year it is
    WHOLE_YEAR
}
