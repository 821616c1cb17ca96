package se.overens.agreement.renewal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.overens.agreement.renewal.model.CalendarFile.Entry;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2024-08-20T08:15:00Z");

    @Test
    void a_day_to_give_notice_is_a_whole_day_with_a_name_that_stays() {
        String file = written(new Entry("17-2025-09-30-RENEWS@overens", LocalDate.of(2025, 9, 30), "Säg upp senast; eller låt det gå", "Rad ett\nrad två, slut"));
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n").contains("UID:17-2025-09-30-RENEWS@overens\r\n",
                "DTSTAMP:20240820T081500Z\r\n", "DTSTART;VALUE=DATE:20250930\r\n", "DTEND;VALUE=DATE:20251001\r\n",
                "SUMMARY:Säg upp senast\\; eller låt det gå\r\n", "DESCRIPTION:Rad ett\\nrad två\\, slut\r\n");
    }

    @Test
    void without_days_it_is_an_empty_calendar() {
        assertThat(new String(new CalendarFile(List.of(), NOW).bytes(), StandardCharsets.UTF_8)).doesNotContain("VEVENT");
    }

    @Test
    void words_write_no_lines_of_their_own() {
        for (String end : List.of("\n", "\r", "\r\n", "\u0085", "\u2028")) {
            String file = written(new Entry("x", LocalDate.of(2025, 1, 1), "Avtal" + end + "ATTENDEE:mailto:a@b.se", "om" + end + "END:VEVENT"));
            assertThat(file.split("\\R")).as("%x", (int) end.charAt(0)).noneMatch(line -> line.startsWith("ATTENDEE")).filteredOn("END:VEVENT"::equals).hasSize(1);
        }
    }

    @RepeatedTest(200)
    void no_line_is_longer_than_75_bytes_and_nothing_is_lost() {
        Random random = new Random();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < random.nextInt(400); i++) words.append(new String[] {"a", "å", "€", "😀", " "}[random.nextInt(5)]);
        String file = written(new Entry("x", LocalDate.of(2025, 1, 1), words.toString(), ""));
        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + words + "\r\n");
    }

    private static String written(Entry entry) {
        return new String(new CalendarFile(List.of(entry), NOW).bytes(), StandardCharsets.UTF_8);
    }
}
