package se.overens.web.agreement.termination;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// The last days of notice as a file for one's own calendar (RFC 5545): each a whole day, with a reminder two weeks before.
record NoticeCalendar(Instant made, List<Entry> entries) {

    private static final int LONGEST_LINE = 36;

    /// @param uid the same each time it is made, so that a calendar does not show it twice
    record Entry(String uid, LocalDate day, String words) {
    }

    byte[] file() {
        String events = entries.stream().map(this::event).collect(Collectors.joining());
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Overens//SV\r\nCALSCALE:GREGORIAN\r\n" + events + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private String event(Entry entry) {
        DateTimeFormatter time = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
        return "BEGIN:VEVENT\r\n" + folded("UID:" + entry.uid()) + "DTSTAMP:" + time.format(made) + "\r\n"
                + "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(entry.day()) + "\r\n" + folded("SUMMARY:" + escaped(entry.words()))
                + "TRANSP:TRANSPARENT\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P14D\r\n" + folded("DESCRIPTION:" + escaped(entry.words())) + "END:VALARM\r\nEND:VEVENT\r\n";
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    /// Longer lines go on after a space; counted in characters, well below the 75 octets that are allowed.
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        for (int from = 0; from < line.length(); from += LONGEST_LINE)
            folded.append(from == 0 ? "" : " ").append(line, from, Math.min(line.length(), from + LONGEST_LINE)).append("\r\n");
        return folded.toString();
    }
}
