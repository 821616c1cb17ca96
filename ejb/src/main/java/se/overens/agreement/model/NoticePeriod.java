package se.overens.agreement.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.overens.shared.Violation;

/// How long before the last day notice is to be given. Months and years are calendar ones in the sense of lag (1930:173)
/// 1 §: the same day number, or the last day of a month that has no such day.
public record NoticePeriod(int length, Unit unit) {

    private static final int MOST_YEARS = 100;

    public enum Unit {
        DAYS(366 * MOST_YEARS), WEEKS(53 * MOST_YEARS), MONTHS(12 * MOST_YEARS), YEARS(MOST_YEARS);

        private final int most;

        Unit(int most) {
            this.most = most;
        }
    }

    public static NoticePeriod ofMonths(int months) {
        return new NoticePeriod(months, Unit.MONTHS);
    }

    /// The first day that lies a whole period after the notice.
    public LocalDate after(LocalDate givenOn) {
        return switch (unit) {
            case DAYS   -> givenOn.plusDays(length);
            case WEEKS  -> givenOn.plusWeeks(length);
            case MONTHS -> givenOn.plusMonths(length);
            case YEARS  -> givenOn.plusYears(length);
        };
    }

    /// The last day of notice from which the period has run on this day.
    public LocalDate latestFor(LocalDate lastDay) {
        LocalDate day = switch (unit) {
            case DAYS   -> lastDay.minusDays(length);
            case WEEKS  -> lastDay.minusWeeks(length);
            case MONTHS -> lastDay.minusMonths(length);
            case YEARS  -> lastDay.minusYears(length);
        };
        while (!after(day.plusDays(1)).isAfter(lastDay)) day = day.plusDays(1);
        return day;
    }

    List<Violation> faults(String field) {
        List<Violation> faults = new ArrayList<>();
        if (unit == null) faults.add(Violation.of(field + ".unit", "required"));
        if (length < 0) faults.add(Violation.of(field + ".length", "not-negative"));
        if (unit != null && length > unit.most) faults.add(Violation.of(field + ".length", "at-most", unit.most));
        return faults;
    }
}
