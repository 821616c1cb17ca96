package se.overens.agreement.model;

import java.time.LocalDate;
import java.time.YearMonth;

/// Until when a party that leaves is billed. It may be later than its last day, where the contract bills whole periods.
public enum BilledTo {
    LAST_DAY, MONTH_END, HALF_YEAR_END, YEAR_END;

    public LocalDate lastBilledDay(LocalDate lastDay) {
        return switch (this) {
            case LAST_DAY      -> lastDay;
            case MONTH_END     -> YearMonth.from(lastDay).atEndOfMonth();
            case HALF_YEAR_END -> YearMonth.of(lastDay.getYear(), lastDay.getMonthValue() <= 6 ? 6 : 12).atEndOfMonth();
            case YEAR_END      -> LocalDate.of(lastDay.getYear(), 12, 31);
        };
    }
}
