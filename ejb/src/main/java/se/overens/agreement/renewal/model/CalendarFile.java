package se.overens.agreement.renewal.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// Days to keep in mind, as a file that every calendar reads (RFC 5545): each a whole day, with a name that stays, so
/// that a file fetched again changes what came with the one before.
///
/// @param at when what it tells was so
public record CalendarFile(List<Entry> entries, Instant at) {

    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    /// @param name the same for the same thing, whenever it is told
    public record Entry(String name, LocalDate day, String summary, String description) {
    }

    public CalendarFile {
        entries = List.copyOf(entries);
    }

    public byte[] bytes() {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Överens//Avtal//SV", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"));
        entries.forEach(entry -> lines.addAll(event(entry)));
        lines.add("END:VCALENDAR");
        StringBuilder file = new StringBuilder();
        lines.forEach(line -> file.append(folded(line)).append("\r\n"));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> event(Entry entry) {
        return List.of("BEGIN:VEVENT", "UID:" + text(entry.name()), "DTSTAMP:" + MOMENT.format(at), "DTSTART;VALUE=DATE:" + basic(entry.day()),
                "DTEND;VALUE=DATE:" + basic(entry.day().plusDays(1)), "SUMMARY:" + text(entry.summary()), "DESCRIPTION:" + text(entry.description()),
                "TRANSP:TRANSPARENT", "END:VEVENT");
    }

    private static String basic(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String text(String written) {
        return written.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }

    /// No line is longer than 75 bytes, and none is cut in the middle of a letter.
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
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
