package se.overens.agreement.figure.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.agreement.model.PartYear;
import se.overens.shared.Fraction;

/// How much of a calendar year something holds for, as an exact fraction.
public final class YearPart {

    private YearPart() {
    }

    /// @param first the first day
    /// @param last  the last day, or null for no end
    /// @return from 0, when no day of the year is among them, to 1
    public static Fraction of(int year, LocalDate first, LocalDate last, PartYear by) {
        LocalDate from = later(first, LocalDate.of(year, 1, 1));
        LocalDate to = last == null || last.getYear() > year ? LocalDate.of(year, 12, 31) : last;
        if (to.isBefore(from)) return Fraction.ZERO;
        return switch (by) {
            case WHOLE_YEAR -> Fraction.ONE;
            case DAYS -> Fraction.of(days(from, to), from.lengthOfYear());
            case MONTHS -> months(from, to);
        };
    }

    /// A month counts by the part of its days.
    private static Fraction months(LocalDate from, LocalDate to) {
        List<Fraction> twelfths = IntStream.rangeClosed(from.getMonthValue(), to.getMonthValue()).mapToObj(month -> YearMonth.of(from.getYear(), month))
                .map(month -> Fraction.of(days(later(from, month.atDay(1)), earlier(to, month.atEndOfMonth())), month.lengthOfMonth() * 12L)).toList();
        return Fraction.sum(twelfths);
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
