package se.overens.cofinancing.index.model;

import java.util.Comparator;
import java.util.regex.Pattern;

/// What an index value is for: a year, `2025`, or a month of it, `2025-10`.
///
/// @param month 1–12, or null for the whole year
public record IndexPeriod(int year, Integer month) implements Comparable<IndexPeriod> {

    private static final Pattern WRITTEN = Pattern.compile("((?:19|20|21)\\d\\d)(?:-(0[1-9]|1[0-2]))?");
    private static final Comparator<IndexPeriod> BY_TIME = Comparator.comparingInt(IndexPeriod::year).thenComparingInt(period -> period.month == null ? 0 : period.month);

    public IndexPeriod {
        if (month != null && (month < 1 || month > 12)) throw new IllegalArgumentException("a year has twelve months");
    }

    public static boolean isWritten(String text) {
        return text != null && WRITTEN.matcher(text).matches();
    }

    /// @throws IllegalArgumentException when it is not written so
    public static IndexPeriod parse(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) throw new IllegalArgumentException("no period");
        return new IndexPeriod(Integer.parseInt(written.group(1)), written.group(2) == null ? null : Integer.valueOf(written.group(2)));
    }

    /// Years are compared with years and months with months.
    public boolean isLike(IndexPeriod other) {
        return (month == null) == (other.month == null);
    }

    @Override
    public int compareTo(IndexPeriod other) {
        return BY_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return month == null ? Integer.toString(year) : "%d-%02d".formatted(year, month);
    }
}
