package se.overens.cofinancing.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import se.overens.shared.Money;

/// What "från 30/9 2024" can mean, and what each meaning costs.
///
/// @param text as it was written
/// @param day  the day in it
/// @param year the year that the amounts are about
public record EndingReadings(String text, LocalDate day, int year, List<Reading> readings) {

    public enum Kind {
        /// the day is the last day in force
        LAST_DAY,
        /// notice is given on the day
        NOTICE_GIVEN
    }

    /// @param noticeBy  the last day on which notice still reaches the last day, or the day of notice
    /// @param noticeLate whether that day has passed
    /// @param allowed   whether the contract can end on that day
    /// @param total     of the year to the last day, by months: what is billed
    /// @param totalByDays the same by actual days: for information
    public record Reading(Kind kind, LocalDate lastDay, LocalDate noticeBy, boolean noticeLate, boolean allowed,
                          List<Part> parts, Money total, Money totalByDays) {
        public Reading {
            parts = List.copyOf(parts);
        }
    }

    /// @param wholeYear what the party would pay for the year if the post went on
    public record Part(UUID organisation, String code, String name, Money amount, Money byDays, Money wholeYear) {
    }

    public EndingReadings {
        readings = List.copyOf(readings);
    }
}
