package se.overens.cofinancing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// One point in a post's life.
///
/// @param lane what sort of thing it belongs to
/// @param text key `cofinancing.timeline.<text>`
/// @param args what the text quotes
/// @param path the thing itself, below the organisation's address, or null
/// @param when where it lies seen from today
public record TimelineEntry(Lane lane, LocalDate day, String text, List<String> args, String path, When when) {

    public enum When { PAST, TODAY, COMING }

    /// The lanes of the picture, from the top: key `cofinancing.lane.<lane>`.
    public enum Lane {
        /// contract, addenda, parties that come and go
        AGREEMENT,
        /// who does the work, vacancies, the conditions that are watched
        STAFFING,
        /// years, index, bases, payments, settlement
        MONEY,
        /// decisions to end, notices, the last day
        ENDING
    }

    public TimelineEntry {
        args = List.copyOf(args);
    }

    public static TimelineEntry on(Lane lane, LocalDate day, LocalDate today, String path, String text, Object... args) {
        return new TimelineEntry(lane, day, text, Arrays.stream(args).map(String::valueOf).toList(), path,
                day.isBefore(today) ? When.PAST : day.isAfter(today) ? When.COMING : When.TODAY);
    }
}
