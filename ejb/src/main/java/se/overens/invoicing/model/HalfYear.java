package se.overens.invoicing.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// A period of invoicing: the first or the second half of a calendar year, written `2024-H1`.
public record HalfYear(int year, int half) implements Comparable<HalfYear> {

    private static final Pattern WRITTEN = Pattern.compile("((?:19|20)\\d\\d)-H([12])");

    public HalfYear {
        if (half != 1 && half != 2) throw new IllegalArgumentException("a year has two halves");
    }

    /// @throws IllegalArgumentException when it is not written so
    public static HalfYear parse(String text) {
        var matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) throw new IllegalArgumentException("not a half-year");
        return new HalfYear(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    public static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonth().compareTo(Month.JUNE) > 0 ? 2 : 1);
    }

    public LocalDate startsOn() {
        return LocalDate.of(year, half == 1 ? Month.JANUARY : Month.JULY, 1);
    }

    public LocalDate endsOn() {
        return YearMonth.of(year, lastMonth()).atEndOfMonth();
    }

    /// 6 or 12: the cost of the year is counted through this month.
    public int lastMonth() {
        return half * 6;
    }

    @Override
    public int compareTo(HalfYear other) {
        return startsOn().compareTo(other.startsOn());
    }

    @Override
    public String toString() {
        return year + "-H" + half;
    }
}
