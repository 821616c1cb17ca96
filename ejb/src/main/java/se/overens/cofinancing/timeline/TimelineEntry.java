package se.overens.cofinancing.timeline;

import java.time.LocalDate;
import java.util.List;

/// One point in a post's life.
///
/// @param text key `cofinancing.timeline.<text>`
/// @param args what the text quotes
/// @param path the thing itself, below the organisation's address, or null
/// @param when where it lies seen from today
public record TimelineEntry(LocalDate day, String text, List<String> args, String path, When when) {

    public enum When { PAST, TODAY, COMING }

    public TimelineEntry {
        args = List.copyOf(args);
    }

    static TimelineEntry on(LocalDate day, LocalDate today, String path, String text, Object... args) {
        return new TimelineEntry(day, text, java.util.Arrays.stream(args).map(String::valueOf).toList(), path,
                day.isBefore(today) ? When.PAST : day.isAfter(today) ? When.COMING : When.TODAY);
    }
}
