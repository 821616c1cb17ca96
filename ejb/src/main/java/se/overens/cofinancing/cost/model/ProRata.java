package se.overens.cofinancing.cost.model;

import java.time.LocalDate;
import java.time.YearMonth;

import se.overens.shared.Fraction;

/// How a contract counts a part of a year (domain rule 4.8). Each is told by how much of the day's year has passed when
/// the day is over, so that parts that follow each other always add up.
public enum ProRata {
    /// a whole month is 1/12 of the year, and a part of a month its days by that month's length
    MONTHS {
        @Override
        public Fraction through(LocalDate day) {
            return Fraction.of(day.getMonthValue() - 1L).plus(Fraction.of(day.getDayOfMonth(), day.lengthOfMonth())).dividedBy(TWELVE);
        }
    },
    /// the days by those of the year, 365 or 366
    ACTUAL_DAYS {
        @Override
        public Fraction through(LocalDate day) {
            return Fraction.of(day.getDayOfYear(), day.lengthOfYear());
        }
    },
    /// every month has thirty days and the year 360; the last day of a month is its thirtieth
    THIRTY_360 {
        @Override
        public Fraction through(LocalDate day) {
            boolean monthEnd = YearMonth.from(day).atEndOfMonth().equals(day);
            return Fraction.of(30L * (day.getMonthValue() - 1) + (monthEnd ? 30 : Math.min(day.getDayOfMonth(), 30)), 360);
        }
    };

    private static final Fraction TWELVE = Fraction.of(12);

    public abstract Fraction through(LocalDate day);

    /// The part of the year from the first day to the last, both included and of the same year; nothing when the last is
    /// before the first.
    public Fraction between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) return Fraction.ZERO;
        return first.getDayOfYear() == 1 ? through(last) : through(last).minus(through(first.minusDays(1)));
    }
}
