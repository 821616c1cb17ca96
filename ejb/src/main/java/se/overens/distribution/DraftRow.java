package se.overens.distribution;

import java.time.Instant;

/// One draft in the list.
///
/// @param publishedAs the number of the model that was made of it, or null
public record DraftRow(int number, String title, int year, long total, int factors, Instant savedAt, Integer publishedAs) {
}
