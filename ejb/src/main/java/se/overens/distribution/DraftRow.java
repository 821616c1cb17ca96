package se.overens.distribution;

import java.time.Instant;
import se.overens.distribution.model.Category;

/// One draft in the list.
///
/// @param publishedAs the number of the model that was made of it, or null
public record DraftRow(int number, String title, Category category, int year, long total, int factors, Instant savedAt, Integer publishedAs) {
}
