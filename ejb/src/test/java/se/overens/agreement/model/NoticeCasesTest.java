package se.overens.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.overens.agreement.model.NoticeRule.EndsAt;
import se.overens.agreement.model.NoticePeriod.Unit;
import se.overens.shared.Invalid;

/// The dated cases of `notice/cases.csv`, each with its reasoning.
class NoticeCasesTest {

    private static final Map<Character, Unit> UNITS = Map.of('D', Unit.DAYS, 'W', Unit.WEEKS, 'M', Unit.MONTHS, 'Y', Unit.YEARS);
    private static final LocalDate START = LocalDate.of(2016, 1, 1);
    private static final PartyNotice FEDERATION = new PartyNotice("222999-0003", new NoticePeriod(3, Unit.YEARS), null, null, "KL 9:18");
    private static final NoticeTerms TERMS = new NoticeTerms(3, EndsAt.YEAR_END, null, null, null, List.of(FEDERATION),
            OneLeaves.LIVES_ON, ShareRule.RECALCULATE, BilledTo.HALF_YEAR_END);

    @ParameterizedTest(name = "{0}: given {7} ends {8}. {10}")
    @CsvFileSource(resources = "/notice/cases.csv", delimiter = '|', numLinesToSkip = 1)
    void the_last_day_follows_from_the_notice(ArgumentsAccessor row) {
        NoticeRule rule = rule(row, false);
        LocalDate given = row.get(7, LocalDate.class);
        if (row.getString(8).equals("REFUSED")) {
            assertThatThrownBy(() -> rule.lastDay(given)).isInstanceOf(Invalid.class).hasMessageContaining("notice-too-late");
            return;
        }
        LocalDate lastDay = row.get(8, LocalDate.class);
        assertThat(rule.lastDay(given)).isEqualTo(lastDay);
        assertThat(rule.noticeBy(lastDay)).isEqualTo(row.get(9, LocalDate.class));
        assertThat(rule.mayEndOn(lastDay)).isTrue();
        if (row.getString(4).endsWith("M")) assertThat(rule(row, true).latestNoticeFor(given)).isEqualTo(rule.latestNoticeFor(given));
    }

    @Test void one_party_has_another_period_than_the_rest() {
        LocalDate given = LocalDate.of(2024, 8, 20);
        assertThat(TERMS.from(START, null, "0580").lastDay(given)).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(TERMS.from(START, null, "222999-0003").lastDay(given)).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(TERMS.lastBilledDay(LocalDate.of(2024, 9, 30))).isEqualTo(LocalDate.of(2024, 12, 31));
    }

    @Test void a_rule_of_its_own_names_a_party_once_and_a_period() {
        NoticeTerms twice = new NoticeTerms(3, EndsAt.YEAR_END, null, null, null,
                List.of(FEDERATION, FEDERATION, new PartyNotice("0580", null, null, null, null)), null, null, null);
        assertThat(twice.faults(START, null, List.of("0580"))).extracting(fault -> fault.field() + " " + fault.code()).containsExactlyInAnyOrder(
                "parties[0].party not-a-party", "parties[1].party not-a-party", "parties[2].period required");
        NoticeTerms both = new NoticeTerms(3, EndsAt.YEAR_END, null, null, new NoticePeriod(6, Unit.WEEKS), List.of(), null, null, null);
        assertThat(both.faults(START, null, List.of("0580"))).extracting(fault -> fault.code()).containsExactly("notice-said-twice");
        assertThat(new NoticeTerms(0, EndsAt.YEAR_END, null, null, new NoticePeriod(-1, null), List.of(), null, null, null).faults(START, null, List.of()))
                .extracting(fault -> fault.field()).containsExactly("period.unit", "period.length");
    }

    @Test void terms_that_say_no_more_than_before_are_written_as_before() {
        assertThat(new NoticeTerms(3, EndsAt.YEAR_END, null, 12).written()).isEqualTo("3 YEAR_END - 12");
        assertThat(se.overens.shared.Json.write(new NoticeTerms(3, EndsAt.YEAR_END, null, 12)))
                .isEqualTo("{\"noticeMonths\":3,\"endsAt\":\"YEAR_END\",\"minimumTermMonths\":null,\"renewalMonths\":12}");
        assertThat(NoticeTerms.read(TERMS.written())).isEqualTo(TERMS);
        assertThat(NoticeTerms.read("3 YEAR_END - 12")).isEqualTo(new NoticeTerms(3, EndsAt.YEAR_END, null, 12));
    }

    /// @param plain whether the months are said as such
    private static NoticeRule rule(ArgumentsAccessor row, boolean plain) {
        String notice = row.getString(4);
        int length = Integer.parseInt(notice.substring(0, notice.length() - 1));
        NoticePeriod period = new NoticePeriod(length, UNITS.get(notice.charAt(notice.length() - 1)));
        return new NoticeRule(row.get(1, LocalDate.class), row.get(2, LocalDate.class), row.getInteger(3), plain ? length : 0,
                row.getInteger(5), EndsAt.valueOf(row.getString(6)), plain ? null : period);
    }
}
