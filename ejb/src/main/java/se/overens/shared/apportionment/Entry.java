package se.overens.shared.apportionment;

import se.overens.shared.Fraction;

/// One that is to have places: at least `floor`, at most `cap` (null: no limit).
public record Entry(String key, Fraction weight, long floor, Long cap) {

    public static Entry of(String key, Fraction weight) {
        return new Entry(key, weight, 0, null);
    }

    public static Entry of(String key, long weight) {
        return of(key, Fraction.of(weight));
    }

    public Entry atLeast(long places) {
        return new Entry(key, weight, places, cap);
    }

    public Entry atMost(long places) {
        return new Entry(key, weight, floor, places);
    }

    /// The most places that this can have of `total`. Who has no weight has no claim beyond the floor.
    long limit(long total) {
        if (weight.signum() == 0) return floor;
        return cap == null || cap > total ? Math.max(total, floor) : cap;
    }
}
