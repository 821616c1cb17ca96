package se.overens.cofinancing.outcome.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomePeriodTest {

    @ParameterizedTest
    @CsvSource({"2024-02, 2024-02, 2024-02-01, 2024-02-29", "2024-12, 2024-12, 2024-12-01, 2024-12-31",
            "2024-Q1, 2024-Q1, 2024-01-01, 2024-03-31", "2023-q4, 2023-Q4, 2023-10-01, 2023-12-31", "2024 K2, 2024-Q2, 2024-04-01, 2024-06-30"})
    void a_month_or_a_quarter_is_read_as_it_is_written(String written, String shown, String from, String through) {
        OutcomePeriod period = OutcomePeriod.parse(written).orElseThrow();
        assertThat(period).hasToString(shown);
        assertThat(period.from()).hasToString(from);
        assertThat(period.through()).hasToString(through);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "2024-13", "2024-00", "2024-Q5", "2024-H1", "mars 2024", "2024-2", "1824-01"})
    void anything_else_is_no_period(String written) {
        assertThat(OutcomePeriod.parse(written)).isEmpty();
    }

    @Test
    void a_quarter_overlaps_its_months_and_no_others() {
        OutcomePeriod spring = OutcomePeriod.quarter(2024, 2);
        assertThat(spring.overlaps(OutcomePeriod.month(2024, 4))).isTrue();
        assertThat(spring.overlaps(OutcomePeriod.month(2024, 3))).isFalse();
        assertThat(spring.overlaps(OutcomePeriod.month(2023, 4))).isFalse();
    }
}
