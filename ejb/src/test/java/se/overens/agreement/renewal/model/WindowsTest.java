package se.overens.agreement.renewal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.model.NoticeRule.EndsAt;
import se.overens.agreement.model.NoticePeriod;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.model.PartyNotice;
import se.overens.agreement.model.TermInForce;

class WindowsTest {

    private static final LocalDate START = LocalDate.of(2019, 1, 1);
    private static final TermInForce RENEWED = new TermInForce(LocalDate.of(2021, 12, 31), new NoticeTerms(3, EndsAt.TERM_END, null, 12));

    @ParameterizedTest
    @CsvSource({"2021-09-30, 2021-09-30, ", "2021-10-01, 2022-09-30, 2021-09-30", "2024-08-20, 2024-09-30, 2023-09-30"})
    void a_renewed_agreement_has_a_window_before_each_renewal(LocalDate today, LocalDate next, LocalDate closed) {
        Windows windows = windows(RENEWED, List.of(), today);
        assertThat(windows.next()).map(Window::closes).contains(next);
        assertThat(windows.closed().map(Window::closes).orElse(null)).isEqualTo(closed);
        assertThat(windows.next().orElseThrow().lastDay()).isEqualTo(next.plusMonths(3).withDayOfMonth(31));
    }

    @Test
    void one_with_a_year_of_notice_has_its_window_nine_months_before_the_others() {
        var federation = new PartyNotice("222999-0003", new NoticePeriod(1, NoticePeriod.Unit.YEARS), null, null, null);
        var term = new TermInForce(LocalDate.of(2024, 12, 31), new NoticeTerms(3, EndsAt.TERM_END, null, 12, null, List.of(federation), null, null, null));
        var basis = new Windows.Basis(START, term, List.of(), 6);
        assertThat(basis.apart()).containsExactly("222999-0003");
        LocalDate today = LocalDate.of(2024, 8, 20);
        assertThat(Windows.of(basis, today).next()).map(Window::closes).contains(LocalDate.of(2024, 9, 30));
        assertThat(Windows.of(basis.of("0680"), today)).isEqualTo(Windows.of(basis, today));
        Windows own = Windows.of(basis.of("222999-0003"), today);
        assertThat(own.closed()).map(Window::closes).contains(LocalDate.of(2023, 12, 31));
        assertThat(own.next()).hasValueSatisfying(window -> {
            assertThat(window.closes()).isEqualTo(LocalDate.of(2024, 12, 31));
            assertThat(window.lastDay()).isEqualTo(LocalDate.of(2025, 12, 31));
        });
    }

    @Test
    void the_parties_are_asked_180_days_before_and_reminded_90_and_30_days_before() {
        Window window = windows(RENEWED, List.of(), LocalDate.of(2024, 1, 1)).next().orElseThrow();
        assertThat(window.asked()).isEqualTo(LocalDate.of(2024, 3, 30));
        assertThat(window.isAsked(LocalDate.of(2024, 3, 29))).isFalse();
        assertThat(window.reminded(LocalDate.of(2024, 7, 1))).isEqualTo(LocalDate.of(2024, 4, 3));
        assertThat(window.reminded(LocalDate.of(2024, 7, 2))).isEqualTo(LocalDate.of(2024, 7, 2));
        assertThat(window.reminded(LocalDate.of(2024, 9, 29))).isEqualTo(LocalDate.of(2024, 8, 31));
    }

    @Test
    void a_day_of_review_in_the_text_opens_the_window() {
        Window window = windows(RENEWED, List.of(LocalDate.of(2024, 2, 1)), LocalDate.of(2024, 1, 1)).next().orElseThrow();
        assertThat(window.opens()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(window.asked()).isEqualTo(LocalDate.of(2024, 2, 1));
    }

    @Test
    void an_agreement_that_is_not_renewed_ends() {
        Windows windows = windows(new TermInForce(LocalDate.of(2024, 12, 31), null), List.of(), LocalDate.of(2024, 8, 20));
        assertThat(windows.all()).singleElement().satisfies(window -> assertThat(window.kind()).isEqualTo(Window.Kind.ENDS));
    }

    @Test
    void one_until_further_notice_has_only_the_days_of_review_that_it_names() {
        TermInForce open = new TermInForce(null, new NoticeTerms(6, EndsAt.HALF_YEAR_END, null, null));
        assertThat(windows(open, List.of(), LocalDate.of(2024, 8, 20)).all()).isEmpty();
        Windows named = windows(open, List.of(LocalDate.of(2024, 10, 1), LocalDate.of(2023, 10, 1)), LocalDate.of(2024, 8, 20));
        assertThat(named.closed()).map(Window::closes).contains(LocalDate.of(2023, 10, 1));
        assertThat(named.next()).map(Window::closes).contains(LocalDate.of(2024, 10, 1));
    }

    /// On whatever day one asks, notice by the day the window closes still reaches its last day, and notice a day later does not.
    @RepeatedTest(500)
    void notice_reaches_the_last_day_until_the_window_closes() {
        Random random = new Random();
        var terms = new NoticeTerms(random.nextInt(13), EndsAt.TERM_END, null, 1 + random.nextInt(36));
        var term = new TermInForce(START.plusDays(random.nextInt(1500)), terms);
        Window window = windows(term, List.of(), START.plusDays(random.nextInt(4000))).next().orElseThrow();
        var rule = term.noticeRule(START);
        assertThat(rule.lastDay(window.closes())).isEqualTo(window.lastDay());
        assertThat(rule.lastDay(window.closes().plusDays(1))).isAfter(window.lastDay());
    }

    private static Windows windows(TermInForce term, List<LocalDate> reviewDays, LocalDate today) {
        return Windows.of(new Windows.Basis(START, term, reviewDays, 6), today);
    }
}
