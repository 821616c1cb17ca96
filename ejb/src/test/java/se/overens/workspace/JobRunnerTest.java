package se.overens.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class JobRunnerTest {

    @Test
    void each_pause_is_twice_the_one_before_and_never_more_than_an_hour() {
        assertThat(JobRunner.pause(0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(JobRunner.pause(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(JobRunner.pause(5)).isEqualTo(Duration.ofSeconds(160));
        assertThat(JobRunner.pause(10)).isEqualTo(Duration.ofHours(1));
        assertThat(JobRunner.pause(1_000_000)).isEqualTo(Duration.ofHours(1));
    }
}
