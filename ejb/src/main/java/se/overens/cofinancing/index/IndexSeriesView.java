package se.overens.cofinancing.index;

import java.time.LocalDate;
import java.util.List;

/// An index with what has been published of it.
///
/// @param parts  of a composite; none for an index that is published
/// @param points the youngest period first, and of a period the latest publication first
public record IndexSeriesView(String code, String name, List<Part> parts, List<Point> points) {

    public IndexSeriesView {
        parts = List.copyOf(parts);
        points = List.copyOf(points);
    }

    /// @param weight a decimal, `0.9`
    public record Part(String series, String weight) {
    }

    /// @param period  `2025` or `2025-10`
    /// @param value   as it was published, `102.7`
    /// @param edition the month whose publication it is, `2024-10`
    public record Point(String period, String value, String edition, LocalDate publishedOn) {
    }

    public boolean isComposite() {
        return !parts.isEmpty();
    }
}
