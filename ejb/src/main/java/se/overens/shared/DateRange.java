package se.overens.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/// Days from `startsOn` up to but not including `endsBefore`; without an end when `endsBefore` is null.
public record DateRange(LocalDate startsOn, LocalDate endsBefore) {

    public DateRange {
        Objects.requireNonNull(startsOn, "startsOn");
        if (endsBefore != null && !endsBefore.isAfter(startsOn)) {
            throw new Invalid("endsBefore", "ends-before-it-starts", startsOn, endsBefore);
        }
    }

    /// From the first day to the last, both included.
    public static DateRange ofClosed(LocalDate first, LocalDate last) {
        return new DateRange(first, last.plusDays(1));
    }

    public static DateRange from(LocalDate first) {
        return new DateRange(first, null);
    }

    public static DateRange ofYear(int year) {
        return ofClosed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean isOpenEnded() {
        return endsBefore == null;
    }

    /// The last day that belongs to the range, if there is one.
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(endsBefore).map(end -> end.minusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(startsOn) && (endsBefore == null || day.isBefore(endsBefore));
    }

    public boolean overlaps(DateRange other) {
        return intersection(other).isPresent();
    }

    public Optional<DateRange> intersection(DateRange other) {
        var start = startsOn.isAfter(other.startsOn) ? startsOn : other.startsOn;
        var end = endsBefore == null ? other.endsBefore
                : other.endsBefore == null || endsBefore.isBefore(other.endsBefore) ? endsBefore : other.endsBefore;
        return end == null || end.isAfter(start) ? Optional.of(new DateRange(start, end)) : Optional.empty();
    }

    /// Number of days; a range without an end has none.
    public long days() {
        if (endsBefore == null) throw new IllegalStateException("a range without an end has no number of days");
        return ChronoUnit.DAYS.between(startsOn, endsBefore);
    }
}
