package se.overens.decision.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalForceTest {

    @ParameterizedTest(name = "announced {0}: appeal until {1}, legal force {2}")
    @CsvSource({
        "2024-06-13, 2024-07-04, 2024-07-05",  // an ordinary Thursday
        "2024-05-31, 2024-06-24, 2024-06-25",  // midsummer eve, Saturday, Sunday
        "2023-12-05, 2023-12-27, 2023-12-28",  // Boxing Day
        "2024-12-10, 2025-01-02, 2025-01-03",  // New Year's eve and New Year's day
        "2024-12-03, 2024-12-27, 2024-12-28",  // Christmas eve to Boxing Day
        "2024-08-17, 2024-09-09, 2024-09-10"}) // a Saturday
    void three_weeks_then_the_next_ordinary_weekday(LocalDate published, LocalDate ends, LocalDate force) {
        assertThat(LegalForce.after(published)).isEqualTo(new LegalForce(ends, force));
    }

    @RepeatedTest(200)
    void never_before_three_weeks_and_never_on_a_weekend() {
        LocalDate published = LocalDate.of(2000, 1, 1).plusDays(new Random().nextInt(20_000));
        LegalForce force = LegalForce.after(published);
        assertThat(force.appealPeriodEnds()).isAfterOrEqualTo(published.plusDays(21)).isBefore(published.plusDays(21 + 7));
        assertThat(force.appealPeriodEnds().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(force.legalForceOn()).isEqualTo(force.appealPeriodEnds().plusDays(1));
    }

    @Test
    void a_county_board_is_not_announced_on_a_municipal_notice_board() {
        assertThat(DecidingBody.COUNTY_BOARD.isAnnounced()).isFalse();
    }
}
