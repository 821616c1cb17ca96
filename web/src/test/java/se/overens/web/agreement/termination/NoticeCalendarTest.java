package se.overens.web.agreement.termination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeCalendarTest {

    @Test
    void a_last_day_of_notice_is_a_whole_day_with_a_reminder_in_lines_that_are_not_too_long() {
        var entry = new NoticeCalendar.Entry("a-2024-09-30", LocalDate.of(2024, 9, 30), "Avtal om åtta samordnare, Östergötland; säg upp i dag om avtalet ska upphöra 31 december 2024");
        String file = new String(new NoticeCalendar(Instant.parse("2024-08-20T08:00:00Z"), List.of(entry)).file(), StandardCharsets.UTF_8);
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n").contains("DTSTART;VALUE=DATE:20240930\r\n", "DTSTAMP:20240820T080000Z\r\n", "TRIGGER:-P14D");
        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:Avtal om åtta samordnare\\, Östergötland\\; säg upp i dag om avtalet ska upphöra 31 december 2024\r\n");
    }
}
