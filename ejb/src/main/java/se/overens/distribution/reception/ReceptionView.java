package se.overens.distribution.reception;

import java.time.LocalDate;
import java.util.List;
import se.overens.distribution.model.Category;

/// What every municipality has received in a year, by the latest that is known.
///
/// @param total   of those that something is known of, or null when nothing is
/// @param knownOn the latest day that any of it was known, or null
public record ReceptionView(Category category, int year, List<RowView> rows, Long total, LocalDate knownOn) {

    public ReceptionView {
        rows = List.copyOf(rows);
    }

    /// @param persons     null when nothing is known, which is not zero
    /// @param perThousand per 1 000 inhabitants with two decimals, or null
    /// @param preliminary whether more of the year may still come
    /// @param months      those that the number is the sum of; empty when it was told for the year
    /// @param earlier     what was told before, the youngest first
    public record RowView(String code, String name, Long persons, String perThousand, LocalDate knownOn, boolean preliminary,
                          List<KnownView> months, List<KnownView> earlier) {
    }

    /// @param month  1–12, or null for the whole year
    /// @param report the number of the report that told it
    public record KnownView(Integer month, long persons, LocalDate knownOn, int report) {
    }

    public boolean isNothingKnown() {
        return total == null;
    }

    public boolean isPreliminary() {
        return rows.stream().anyMatch(RowView::preliminary);
    }
}
