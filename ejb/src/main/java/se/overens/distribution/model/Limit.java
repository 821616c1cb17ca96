package se.overens.distribution.model;

/// How few and how many places one may have. A fixed figure is both.
///
/// @param floor at least so many, or null
/// @param cap   at most so many, or null
/// @param fixed exactly so many, or null; then there is neither floor nor cap
public record Limit(Long floor, Long cap, Long fixed) {

    public static final Limit NONE = new Limit(null, null, null);

    public static Limit fixed(long places) {
        return new Limit(null, null, places);
    }

    public static Limit atLeast(long places) {
        return new Limit(places, null, null);
    }

    public static Limit atMost(long places) {
        return new Limit(null, places, null);
    }

    public long least() {
        return fixed != null ? fixed : floor != null ? floor : 0;
    }

    /// Null: as many as there are.
    public Long most() {
        return fixed != null ? fixed : cap;
    }

    /// The same, but with room for at least so many.
    public Limit raisedTo(long places) {
        if (fixed != null) return fixed(Math.max(fixed, places));
        return new Limit(Math.max(least(), places), cap == null ? null : Math.max(cap, places), null);
    }

    public boolean allows(long places) {
        return places >= least() && (most() == null || places <= most());
    }
}
