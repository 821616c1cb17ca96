package se.overens.agreement.renewal.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Days to keep in mind, as a file that every calendar reads (RFC 5545): each a whole day, with a name that stays, so
/// that a file fetched again changes what came with the one before.
///
/// @param at when what it tells was so
public record CalendarFile(List<Entry> entries, Instant at) {

    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final int LONGEST_LINE = 75;

    /// @param name the same for the same thing, whenever it is told
    public record Entry(String name, LocalDate day, String summary, String description) {
    }

    public CalendarFile {
        entries = List.copyOf(entries);
    }

    public byte[] bytes() {
        var calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//Överens//Avtal//SV"));
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        entries.forEach(entry -> calendar.add(event(entry)));
        return calendar.toString().lines().map(CalendarFile::folded).collect(Collectors.joining("\r\n", "", "\r\n")).getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(Entry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.name()));
        event.add(new DtStamp(at));
        event.add(new DtStart<>(entry.day()));
        event.add(new DtEnd<>(entry.day().plusDays(1)));
        event.add(new Summary(text(entry.summary())));
        event.add(new Description(text(entry.description())));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    /// The library escapes the line ends of Unix and Windows; a return alone it writes as it is.
    private static String text(String written) {
        return written.replaceAll("\\R", "\n");
    }

    /// No line is longer than 75 bytes, and none is cut in the middle of a letter (RFC 5545 3.1): the library's own
    /// writer counts letters, so that a line of å, ä and ö becomes too long.
    private static String folded(String line) {
        var folded = new StringBuilder();
        int bytes = 0;
        for (int letter : line.codePoints().toArray()) {
            String written = Character.toString(letter);
            int length = written.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST_LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(written);
            bytes += length;
        }
        return folded.toString();
    }
}
