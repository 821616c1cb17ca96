package se.overens.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.model.NoticeRule.EndsAt;
import se.overens.agreement.model.NoticeRule.LatestNotice;
import se.overens.shared.Invalid;

class NoticeRuleTest {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @Test void notice_one_day_late_makes_the_term_run_another_year() {
        var rule = new NoticeRule(START, END, null, 3, 12, EndsAt.TERM_END);
        assertThat(rule.lastDay(LocalDate.of(2025, 9, 30))).isEqualTo(END);
        assertThat(rule.lastDay(LocalDate.of(2025, 10, 1))).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(rule.latestNoticeFor(LocalDate.of(2025, 10, 1))).containsExactly(
                new LatestNotice(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 9, 30)),
                new LatestNotice(LocalDate.of(2027, 12, 31), LocalDate.of(2027, 9, 30)),
                new LatestNotice(LocalDate.of(2028, 12, 31), LocalDate.of(2028, 9, 30)));
    }

    @ParameterizedTest
    @CsvSource({"ANY_DAY,2024-03-30,2024-06-30", "MONTH_END,2024-03-30,2024-06-30", "MONTH_END,2024-04-01,2024-07-31",
            "HALF_YEAR_END,2024-03-30,2024-06-30", "HALF_YEAR_END,2024-03-31,2024-06-30",
            "HALF_YEAR_END,2024-04-01,2024-12-31", "YEAR_END,2024-09-30,2024-12-31", "YEAR_END,2024-10-01,2025-12-31",
            "ANY_DAY,2023-11-30,2024-02-29", "ANY_DAY,2024-11-30,2025-02-28"})
    void three_months_of_notice_ends_the_agreement(EndsAt endsAt, LocalDate given, LocalDate lastDay) {
        assertThat(new NoticeRule(START, null, null, 3, null, endsAt).lastDay(given)).isEqualTo(lastDay);
    }

    @Test void notice_in_march_ends_the_post_in_september() {
        var rule = new NoticeRule(START, null, null, 6, null, EndsAt.ANY_DAY);
        assertThat(rule.lastDay(LocalDate.of(2024, 3, 30))).isEqualTo(LocalDate.of(2024, 9, 30));
    }

    @Test void the_minimum_term_is_held_however_early_the_notice() {
        var rule = new NoticeRule(START, null, 24, 3, null, EndsAt.ANY_DAY);
        assertThat(rule.lastDay(LocalDate.of(2023, 2, 1))).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(rule.lastDay(LocalDate.of(2024, 12, 1))).isEqualTo(LocalDate.of(2025, 3, 1));
    }

    @Test void without_renewal_there_is_one_end_and_no_notice_after_it() {
        var rule = new NoticeRule(START, END, null, 3, null, EndsAt.TERM_END);
        assertThat(rule.latestNoticeFor(START)).containsExactly(new LatestNotice(END, LocalDate.of(2025, 9, 30)));
        assertThatThrownBy(() -> rule.lastDay(LocalDate.of(2025, 10, 1))).isInstanceOf(Invalid.class)
                .hasMessageContaining("noticeGivenOn").hasMessageContaining("notice-too-late");
    }

    @Test void renewals_are_counted_from_the_original_end() {
        var rule = new NoticeRule(START, LocalDate.of(2024, 1, 31), null, 0, 1, EndsAt.TERM_END);
        assertThat(rule.latestNoticeFor(LocalDate.of(2024, 2, 1))).extracting(LatestNotice::lastDay).containsExactly(
                LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 30));
    }

    @Test void a_short_february_is_reached_until_the_last_day_of_november() {
        var rule = new NoticeRule(START, null, null, 3, null, EndsAt.MONTH_END);
        assertThat(rule.noticeBy(LocalDate.of(2025, 2, 28))).isEqualTo(LocalDate.of(2024, 11, 30));
    }

    @Test void a_rule_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> new NoticeRule(START, null, -1, -1, 0, EndsAt.TERM_END)).isInstanceOf(Invalid.class)
                .hasMessageContaining("termEnd").hasMessageContaining("minimumTermMonths")
                .hasMessageContaining("noticeMonths").hasMessageContaining("renewalMonths");
        assertThatThrownBy(() -> new NoticeRule(END, START, null, 1, null, EndsAt.ANY_DAY)).isInstanceOf(Invalid.class);
    }

    @Test void notice_by_the_last_day_reaches_it_and_a_day_later_does_not() {
        var random = new Random(1930);
        for (int round = 0; round < 20_000; round++) {
            var minimum = random.nextBoolean() ? null : random.nextInt(36);
            var rule = new NoticeRule(START, END, minimum, random.nextInt(13), 1 + random.nextInt(24),
                    EndsAt.values()[random.nextInt(5)]);
            var given = START.plusDays(random.nextInt(2000));
            var ends = rule.latestNoticeFor(given);
            assertThat(ends).hasSize(3).first().extracting(LatestNotice::lastDay).isEqualTo(rule.lastDay(given));
            for (var end : ends.subList(1, 3)) {
                assertThat(rule.lastDay(end.noticeBy())).isBeforeOrEqualTo(end.lastDay());
                assertThat(rule.lastDay(end.noticeBy().plusDays(1))).isAfter(end.lastDay());
            }
        }
    }
}
