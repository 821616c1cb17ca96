package se.overens.distribution.reception.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceivedTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 5);
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 5);

    @Test
    void nothing_told_is_not_zero() {
        assertThat(Received.of(List.of())).isEmpty();
        assertThat(Received.of(List.of(new Known(null, 0, FEBRUARY, 1))).orElseThrow().persons()).isZero();
    }

    @Test
    void what_was_known_last_holds_and_the_earlier_stays_readable() {
        Known preliminary = new Known(null, 31, FEBRUARY, 1);
        Received received = Received.of(List.of(preliminary, new Known(null, 33, MARCH, 2))).orElseThrow();
        assertThat(received.persons()).isEqualTo(33);
        assertThat(received.earlier()).containsExactly(preliminary);
    }

    @Test
    void an_old_statistic_registered_afterwards_changes_nothing() {
        assertThat(Received.of(List.of(new Known(null, 33, MARCH, 1), new Known(null, 31, FEBRUARY, 2))).orElseThrow().persons()).isEqualTo(33);
    }

    @Test
    void without_a_number_of_the_year_the_months_make_it() {
        Received received = Received.of(List.of(new Known(1, 4, FEBRUARY, 1), new Known(2, 5, MARCH, 2), new Known(1, 6, MARCH, 2))).orElseThrow();
        assertThat(received.persons()).isEqualTo(11);
        assertThat(received.months()).extracting(Known::persons).containsExactly(6L, 5L);
        assertThat(received.earlier()).extracting(Known::persons).containsExactly(4L);
    }

    @Test
    void a_number_of_the_year_goes_before_its_months() {
        Received received = Received.of(List.of(new Known(null, 40, FEBRUARY, 1), new Known(12, 3, MARCH, 2))).orElseThrow();
        assertThat(received.persons()).isEqualTo(40);
        assertThat(received.months()).isEmpty();
    }

    @Test
    void a_january_arrival_is_in_the_statistics_in_march() {
        assertThat(Received.of(List.of(new Known(null, 40, FEBRUARY, 1))).orElseThrow().isPreliminary(2023)).isTrue();
        assertThat(Received.of(List.of(new Known(null, 40, MARCH, 1))).orElseThrow().isPreliminary(2023)).isFalse();
    }
}
