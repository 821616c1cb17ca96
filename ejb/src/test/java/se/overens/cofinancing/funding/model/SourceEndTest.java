package se.overens.cofinancing.funding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.model.NoticeRule;
import se.overens.agreement.model.NoticeRule.EndsAt;

class SourceEndTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    /// Three months' notice to a year's end, and so on: the last day on which notice still ends the agreement before the
    /// money does.
    @ParameterizedTest
    @CsvSource({
            // ends at, months, money until, today, notice by, state
            "YEAR_END, 3, 2024-12-31, 2024-08-20, 2024-09-30, SOON",
            "YEAR_END, 3, 2024-12-31, 2024-10-01, 2024-09-30, TOO_LATE",
            "YEAR_END, 3, 2025-06-30, 2024-08-20, 2024-09-30, SOON",
            "YEAR_END, 3, 2025-12-31, 2024-08-20, 2025-09-30, FAR",
            "MONTH_END, 1, 2024-12-31, 2024-08-20, 2024-11-30, FAR",
            "MONTH_END, 1, 2024-10-15, 2024-08-20, 2024-08-31, SOON",
            "ANY_DAY, 0, 2024-08-20, 2024-08-20, 2024-08-20, SOON",
            "HALF_YEAR_END, 6, 2024-12-31, 2024-08-20, 2024-06-30, TOO_LATE",
    })
    void a_source_that_ends_has_a_last_day_to_give_notice(EndsAt endsAt, int months, LocalDate until, LocalDate today, LocalDate noticeBy, SourceEnd.State state) {
        SourceEnd end = SourceEnd.of(until, new NoticeRule(START, null, null, months, null, endsAt), today);
        assertThat(end.noticeBy()).isEqualTo(noticeBy);
        assertThat(end.state()).isEqualTo(state);
    }

    @Test
    void an_agreement_without_notice_outlasts_its_money() {
        SourceEnd end = SourceEnd.of(LocalDate.of(2024, 12, 31), null, LocalDate.of(2024, 8, 20));
        assertThat(end.state()).isEqualTo(SourceEnd.State.TOO_LATE);
        assertThat(end.noticeBy()).isNull();
    }

    @Test
    void money_that_ends_before_the_agreement_can_is_too_late_from_the_start() {
        NoticeRule locked = new NoticeRule(START, null, 72, 3, null, EndsAt.YEAR_END);
        assertThat(SourceEnd.of(LocalDate.of(2024, 12, 31), locked, LocalDate.of(2020, 2, 1)).state()).isEqualTo(SourceEnd.State.TOO_LATE);
    }

    /// Notice on the last day ends the agreement in time, and notice the day after does not.
    @ParameterizedTest
    @CsvSource({"ANY_DAY", "MONTH_END", "HALF_YEAR_END", "YEAR_END"})
    void the_last_day_is_the_last(EndsAt endsAt) {
        for (int months = 0; months <= 12; months++)
            for (int day = 0; day < 800; day += 7) {
                NoticeRule rule = new NoticeRule(START, null, null, months, null, endsAt);
                LocalDate until = LocalDate.of(2023, 1, 1).plusDays(day);
                LocalDate noticeBy = SourceEnd.of(until, rule, START).noticeBy();
                assertThat(rule.lastDay(noticeBy)).isBeforeOrEqualTo(until);
                assertThat(rule.lastDay(noticeBy.plusDays(1))).isAfter(until);
            }
    }
}
