package se.overens.cofinancing.staffing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.cofinancing.staffing.model.FteOverTime.Step;

/// When a post stands empty, and how much of it.
class VacantTimeTest {

    private static final FteOverTime WHOLE = new FteOverTime(List.of(step("2016-01-01", "1.00")));

    @ParameterizedTest(name = "empty from {0} to {1} had lasted {2} months on {3}: {4}")
    @CsvSource(nullValues = "-", value = {
            "2024-05-20, -, 3, 2024-08-19, false",
            "2024-05-20, -, 3, 2024-08-20, true",
            "2024-05-20, 2024-08-19, 3, 2024-12-31, false",   // filled on the day it would have fallen due
            "2024-05-20, 2024-08-20, 3, 2024-12-31, true",
            "2023-11-30, -, 3, 2024-02-28, false",
            "2023-11-30, -, 3, 2024-02-29, true",             // no 30 February
            "2024-01-31, -, 1, 2024-02-29, true",
            "2024-08-20, -, 0, 2024-08-20, true"})
    void a_vacancy_has_lasted_so_many_months_on_the_same_day_of_the_month(LocalDate from, LocalDate until, int months, LocalDate day, boolean lasted) {
        assertThat(vacant(from, until, "1.00").hasLasted(months, day)).isEqualTo(lasted);
    }

    @Test
    void the_same_post_cannot_be_empty_twice_on_one_day() {
        VacantTime spring = vacant(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 4, 30), "1.00");
        assertThat(VacantTime.fit(List.of(spring, vacant(LocalDate.of(2024, 4, 30), null, "1.00")), WHOLE)).isFalse();
        assertThat(VacantTime.fit(List.of(spring, vacant(LocalDate.of(2024, 5, 1), null, "1.00")), WHOLE)).isTrue();
        assertThat(VacantTime.fit(List.of(spring, vacant(LocalDate.of(2024, 1, 1), null, "0.50")), WHOLE)).isFalse();
    }

    @Test
    void a_larger_post_may_be_half_empty_and_the_extent_of_the_day_decides() {
        var grown = new FteOverTime(List.of(step("2016-01-01", "1.00"), step("2024-07-01", "2.00")));
        assertThat(grown.on(LocalDate.of(2024, 6, 30))).isEqualByComparingTo("1.00");
        assertThat(grown.on(LocalDate.of(2024, 7, 1))).isEqualByComparingTo("2.00");
        VacantTime half = vacant(LocalDate.of(2024, 6, 1), null, "1.00");
        assertThat(VacantTime.fit(List.of(half, vacant(LocalDate.of(2024, 7, 1), null, "1.00")), grown)).isTrue();
        assertThat(VacantTime.fit(List.of(half, vacant(LocalDate.of(2024, 6, 30), null, "1.00")), grown)).isFalse();
    }

    @Test
    void of_one_day_the_later_word_on_the_extent_counts() {
        var corrected = new FteOverTime(List.of(step("2016-01-01", "1.00"), step("2024-07-01", "2.00"), step("2024-07-01", "1.50")));
        assertThat(corrected.on(LocalDate.of(2024, 8, 1))).isEqualByComparingTo("1.50");
    }

    /// Checked day by day, it is the same as on the days when something begins.
    @RepeatedTest(500)
    void vacancies_fit_exactly_when_no_day_has_more_than_the_post(RepetitionInfo turn) {
        var random = new Random(turn.getCurrentRepetition());
        LocalDate first = LocalDate.of(2024, 1, 1);
        List<VacantTime> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            LocalDate from = first.plusDays(random.nextInt(60));
            all.add(vacant(from, random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(30)), random.nextBoolean() ? "0.50" : "0.25"));
        }
        var extent = new FteOverTime(List.of(step("2016-01-01", "1.00"), new Step(first.plusDays(random.nextInt(90)), new BigDecimal(random.nextBoolean() ? "0.50" : "1.50"))));
        boolean everyDay = first.datesUntil(first.plusDays(120)).allMatch(day -> VacantTime.vacantOn(all, day).compareTo(extent.on(day)) <= 0);
        assertThat(VacantTime.fit(all, extent)).isEqualTo(everyDay);
    }

    private static VacantTime vacant(LocalDate from, LocalDate until, String fte) {
        return new VacantTime(new UUID(0, 1), from, until, new BigDecimal(fte), VacancyReason.LEFT);
    }

    private static Step step(String from, String fte) {
        return new Step(LocalDate.parse(from), new BigDecimal(fte));
    }
}
