package se.overens.distribution.reception.model;

import java.time.LocalDate;
import java.util.Comparator;

/// What one report told of a municipality's year.
///
/// @param month   1–12, or null for the whole year as far as it was known
/// @param knownOn the day from which the source knew it
/// @param report  the report's number; a later one has a higher
public record Known(Integer month, long persons, LocalDate knownOn, int report) {

    /// The later known comes after; of two of the same day the later registered.
    public static final Comparator<Known> BY_AGE = Comparator.comparing(Known::knownOn).thenComparing(Known::report);
}
