package se.overens.cofinancing.model;

import java.time.LocalDate;
import java.time.YearMonth;

import se.overens.shared.Fraction;

/// From a post's first day to its last, both included; without a last day it runs on.
///
/// Costs are counted in months (domain rule 4.8): a whole month is 1/12 of the year, and a month that the post only
/// partly covers counts as its days by that month's length.
public record Span(LocalDate firstDay, LocalDate lastDay) {

    public Span {
        if (lastDay != null && lastDay.isBefore(firstDay)) throw new IllegalArgumentException("a span ends before it begins");
    }

    /// The months of a year, up to and including month 1–12, that lie within the span.
    public Fraction monthsThrough(int year, int month) {
        Fraction months = Fraction.ZERO;
        for (int m = 1; m <= month; m++) months = months.plus(coverage(YearMonth.of(year, m)));
        return months;
    }

    /// The days of a year that lie within the span, as a part of that year's days; for information beside the months.
    public Fraction daysOf(int year) {
        LocalDate from = latest(firstDay, LocalDate.of(year, 1, 1));
        LocalDate to = earliest(LocalDate.of(year, 12, 31));
        long days = Math.max(0, to.toEpochDay() - from.toEpochDay() + 1);
        return Fraction.of(days, LocalDate.of(year, 1, 1).lengthOfYear());
    }

    private Fraction coverage(YearMonth month) {
        LocalDate from = latest(firstDay, month.atDay(1));
        LocalDate to = earliest(month.atEndOfMonth());
        return to.isBefore(from) ? Fraction.ZERO : Fraction.of(to.toEpochDay() - from.toEpochDay() + 1, month.lengthOfMonth());
    }

    private LocalDate earliest(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day) ? lastDay : day;
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
