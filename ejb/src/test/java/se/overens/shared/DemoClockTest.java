package se.overens.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoClockTest {

    private static final Optional<String> NOTHING = Optional.empty();
    private static final String HERE = "http://localhost:8080";

    @TempDir
    private Path folder;

    @Test
    void the_demo_is_on_the_day_it_is_set_to() {
        var clock = new DemoClock(Optional.of("2024-08-20"), NOTHING, HERE);
        assertThat(clock.day()).contains(LocalDate.of(2024, 8, 20));
        assertThat(new Today(clock.clock()).day()).isEqualTo(LocalDate.of(2024, 8, 20));
    }

    @Test
    void it_moves_when_another_day_is_written_while_it_runs() throws IOException {
        Path day = Files.writeString(folder.resolve("day"), "2024-08-20\n");
        var clock = new DemoClock(Optional.of("2030-01-01"), Optional.of(day.toString()), HERE);
        Today today = new Today(clock.clock());
        assertThat(today.day()).isEqualTo(LocalDate.of(2024, 8, 20));

        Files.writeString(day, "2024-09-14");
        Files.setLastModifiedTime(day, FileTime.fromMillis(1));
        assertThat(today.day()).isEqualTo(LocalDate.of(2024, 9, 14));
        assertThat(clock.day()).contains(LocalDate.of(2024, 9, 14));
    }

    @Test
    void a_day_with_a_time_begins_there_also_when_it_is_soon_midnight() throws IOException {
        Clock soonMidnight = Clock.fixed(Instant.parse("2026-11-20T22:59:59Z"), ZoneOffset.UTC);
        Path day = Files.writeString(folder.resolve("day"), "2024-08-20T08:00\n");
        Clock minutesLater = Clock.offset(MovedClock.readFrom(day, soonMidnight), Duration.ofMinutes(30));
        assertThat(minutesLater.instant()).isEqualTo("2024-08-20T06:30:00Z");
        assertThat(new Today(minutesLater).day()).isEqualTo(LocalDate.of(2024, 8, 20));
    }

    @Test
    void without_a_day_it_is_today_and_production_cannot_be_moved() {
        assertThat(new DemoClock(NOTHING, NOTHING, "https://overens.example").day()).isEmpty();
        assertThatThrownBy(() -> new DemoClock(Optional.of("2024-08-20"), NOTHING, "https://overens.example"))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("not loopback");
    }
}
