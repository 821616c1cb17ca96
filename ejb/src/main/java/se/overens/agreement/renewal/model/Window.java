package se.overens.agreement.renewal.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The time in which the parties take a stand on whether an agreement goes on.
///
/// @param opens   when it is time to look through the agreement
/// @param closes  the last day on which anything can be done about it
/// @param lastDay the last day in force if it is not to go on, or null when the text only names a day of review
public record Window(Kind kind, LocalDate opens, LocalDate closes, LocalDate lastDay) {

    public enum Kind {
        /// it goes on by itself unless somebody gives notice by the day it closes
        RENEWS,
        /// it ends by itself, and somebody has to do something for it to go on
        ENDS,
        /// it goes on until further notice, and the text names a day to look through it
        REVIEW
    }

    /// Days before it closes on which the parties are reminded.
    private static final List<Integer> REMINDERS = List.of(180, 90, 30);

    /// From when the parties are asked: when it opens, or at the first reminder.
    public LocalDate asked() {
        LocalDate first = closes.minusDays(REMINDERS.getFirst());
        return opens.isBefore(first) ? opens : first;
    }

    public boolean isAsked(LocalDate today) {
        return !today.isBefore(asked());
    }

    /// The latest day on which the parties were reminded.
    public LocalDate reminded(LocalDate today) {
        return Stream.concat(Stream.of(asked()), REMINDERS.stream().map(closes::minusDays)).filter(day -> !day.isAfter(today))
                .max(LocalDate::compareTo).orElse(asked());
    }

    public boolean isClosed(LocalDate today) {
        return today.isAfter(closes);
    }
}
