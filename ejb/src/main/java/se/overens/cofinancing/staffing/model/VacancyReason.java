package se.overens.cofinancing.staffing.model;

/// Why nobody has a post: a kind, so that nothing can be said of a person.
public enum VacancyReason {
    NOT_YET_FILLED,
    /// whoever had it has left it
    LEFT,
    ON_LEAVE,
    /// the host does not fill it for now
    HELD_OPEN,
    OTHER
}
