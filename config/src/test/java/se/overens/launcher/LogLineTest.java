package se.overens.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogLineTest {

    @Test
    void a_line_of_json_is_told_as_its_level_and_message() {
        assertThat(LogLine.brief("{\"Timestamp\":\"2026-11-20\",\"Level\":\"SEVERE\",\"LogMessage\":\"It fell\\nhere\"}")).isEqualTo("SEVERE It fell");
        assertThat(LogLine.brief("{\"level\":\"ERROR\",\"message\":\"It fell\"}")).isEqualTo("ERROR It fell");
    }

    @Test
    void a_plain_line_stays_and_a_long_one_is_cut() {
        assertThat(LogLine.brief("FATAL: no")).isEqualTo("FATAL: no");
        assertThat(LogLine.brief("x".repeat(400))).hasSize(301).endsWith("…");
        assertThat(LogLine.brief("{half a line")).isEqualTo("{half a line");
    }
}
