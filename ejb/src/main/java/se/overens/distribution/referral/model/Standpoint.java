package se.overens.distribution.referral.model;

/// What a municipality thinks of one point. Silence is none of these.
public enum Standpoint {
    AGREES,
    AGREES_WITH_RESERVATION,
    OBJECTS,
    /// answers, and has nothing to say on the point
    NO_OPINION;

    /// A reservation or an objection that says nothing cannot be met.
    public boolean needsComment() {
        return this == AGREES_WITH_RESERVATION || this == OBJECTS;
    }
}
