package se.overens.cofinancing.outcome.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A month or a quarter of a calendar year: `2024-03` or `2024-Q1`.
public record OutcomePeriod(int year, int firstMonth, int lastMonth) implements Comparable<OutcomePeriod> {

    private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d\\d)-(0[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("((?:19|20)\\d\\d)[- ]?(?:[QqKk])([1-4])");

    public OutcomePeriod {
        boolean month = firstMonth == lastMonth;
        boolean quarter = firstMonth % 3 == 1 && lastMonth == firstMonth + 2;
        if (firstMonth < 1 || lastMonth > 12 || !month && !quarter) throw new IllegalArgumentException("neither a month nor a quarter");
    }

    public static Optional<OutcomePeriod> parse(String text) {
        Matcher month = MONTH.matcher(text == null ? "" : text.strip());
        if (month.matches()) return Optional.of(month(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))));
        Matcher quarter = QUARTER.matcher(text == null ? "" : text.strip());
        if (!quarter.matches()) return Optional.empty();
        return Optional.of(quarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2))));
    }

    public static OutcomePeriod month(int year, int month) {
        return new OutcomePeriod(year, month, month);
    }

    public static OutcomePeriod quarter(int year, int quarter) {
        return new OutcomePeriod(year, quarter * 3 - 2, quarter * 3);
    }

    public LocalDate from() {
        return LocalDate.of(year, firstMonth, 1);
    }

    /// Its last day.
    public LocalDate through() {
        return YearMonth.of(year, lastMonth).atEndOfMonth();
    }

    /// Some month is in both.
    public boolean overlaps(OutcomePeriod other) {
        return year == other.year && firstMonth <= other.lastMonth && other.firstMonth <= lastMonth;
    }

    public boolean isMonth() {
        return firstMonth == lastMonth;
    }

    @Override
    public int compareTo(OutcomePeriod other) {
        int byStart = from().compareTo(other.from());
        return byStart != 0 ? byStart : through().compareTo(other.through());
    }

    @Override
    public String toString() {
        return isMonth() ? "%d-%02d".formatted(year, firstMonth) : "%d-Q%d".formatted(year, lastMonth / 3);
    }
}
