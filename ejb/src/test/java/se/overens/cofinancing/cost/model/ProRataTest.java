package se.overens.cofinancing.cost.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import se.overens.shared.Fraction;

class ProRataTest {

    @ParameterizedTest
    @CsvSource({
        // a half-year
        "MONTHS,      2024-01-01, 2024-06-30, 1/2",
        "ACTUAL_DAYS, 2024-01-01, 2024-06-30, 91/183",     // 182 of 366
        "ACTUAL_DAYS, 2023-01-01, 2023-06-30, 181/365",
        "THIRTY_360,  2024-01-01, 2024-06-30, 1/2",
        // to the middle of a month of 31 days
        "MONTHS,      2024-01-01, 2024-10-15, 49/62",      // nine months and 15/31
        "THIRTY_360,  2024-01-01, 2024-10-15, 19/24",      // 285 of 360
        // February is a whole month whether it is leap year or not
        "MONTHS,      2024-02-01, 2024-02-29, 1/12",
        "THIRTY_360,  2024-02-01, 2024-02-29, 1/12",
        "THIRTY_360,  2023-02-01, 2023-02-28, 1/12",
        "THIRTY_360,  2024-02-01, 2024-02-28, 7/90",       // 28 of 360: the month has a day left
        // the 31st is the thirtieth again
        "THIRTY_360,  2024-03-31, 2024-03-31, 0",
        "THIRTY_360,  2024-03-30, 2024-03-31, 1/360",
        "ACTUAL_DAYS, 2024-03-31, 2024-03-31, 1/366",
        // the last before the first
        "MONTHS,      2024-05-02, 2024-05-01, 0"})
    void a_part_of_a_year_is_counted_as_the_contract_says(ProRata way, LocalDate first, LocalDate last, String part) {
        assertThat(way.between(first, last)).hasToString(part);
    }

    @ParameterizedTest
    @EnumSource(ProRata.class)
    void parts_that_follow_each_other_make_the_year(ProRata way) {
        for (int year : new int[] {2023, 2024}) {
            LocalDate first = LocalDate.of(year, 1, 1);
            LocalDate last = LocalDate.of(year, 12, 31);
            assertThat(way.between(first, last)).isEqualTo(Fraction.ONE);
            for (LocalDate day = first; day.isBefore(last); day = day.plusDays(1))
                assertThat(way.between(first, day).plus(way.between(day.plusDays(1), last))).isEqualTo(Fraction.ONE);
        }
    }

    @Test
    void days_never_count_backwards() {
        for (ProRata way : ProRata.values())
            for (LocalDate day = LocalDate.of(2024, 1, 2); day.getYear() == 2024; day = day.plusDays(1))
                assertThat(way.through(day)).isGreaterThanOrEqualTo(way.through(day.minusDays(1)));
    }
}
