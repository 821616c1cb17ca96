package se.overens.distribution.model;

/// What kind of places is divided. Each category has its own county quota, its own rules and its own line of
/// published models for a year.
public enum Category {
    /// Anvisning: newcomers with a residence permit (lag 2016:38), in persons.
    ASSIGNMENT(Unit.PERSONS),
    /// Ensamkommande: shares of the country's assignments of unaccompanied minors, in per mille.
    UNACCOMPANIED_MINORS(Unit.PER_MILLE_HUNDREDTHS),
    /// Massflykt: places for persons with temporary protection, in persons.
    MASS_INFLUX(Unit.PERSONS);

    private final Unit unit;

    Category(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
