package se.overens.decision.model;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/// When a municipal decision can no longer be appealed.
///
/// @param appealPeriodEnds the last day for appeal: three weeks from the announcement (KL 13:5), moved to the next
///                         ordinary weekday (lag 1930:173 2 §)
/// @param legalForceOn     the day after
public record LegalForce(LocalDate appealPeriodEnds, LocalDate legalForceOn) {

    // Holds midsummer eve, Christmas eve and New Year's eve too, just as lag 1930:173 wants it.
    private static final HolidayManager HOLIDAYS = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    public static LegalForce after(LocalDate publishedOn) {
        LocalDate last = publishedOn.plusWeeks(3);
        while (!isOrdinaryWeekday(last)) last = last.plusDays(1);
        return new LegalForce(last, last.plusDays(1));
    }

    private static boolean isOrdinaryWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !HOLIDAYS.isHoliday(day);
    }
}
