package se.overens.agreement.delegation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.delegation.model.DelegationLimits.Excess;
import se.overens.agreement.delegation.model.DelegationLimits.Limit;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;
import se.overens.shared.Money;

class DelegationLimitsTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    @ParameterizedTest
    @CsvSource({"12, 12,", "12, 13, 1", "12, 20, 8", "0, 1, 1"})
    void persons_of_a_year_are_counted_together(int most, int asked, String by) {
        var broken = new DelegationLimits(most, null, null).brokenBy(text(START.plusYears(1).minusDays(1), places("0380", 2025, asked)), "0380");
        assertThat(broken.map(Excess::by).orElse(null)).isEqualTo(by);
    }

    @Test
    void minors_count_and_another_partys_places_and_self_settled_inflow_do_not() {
        AgreementText text = text(null, places("0380", 2025, 10), term(TermKind.FIGURE, TermSubject.UNACCOMPANIED_MINORS, "0380", 2025, "3"),
                term(TermKind.FIGURE, TermSubject.SELF_SETTLED, "0380", 2025, "40"), places("0382", 2025, 30), places("0380", 2026, 12));
        assertThat(new DelegationLimits(13, null, null).brokenBy(text, "0380")).isEmpty();
        assertThat(new DelegationLimits(12, null, null).brokenBy(text, "0380")).contains(new Excess(Limit.PERSONS, "12", "13", "1", 2025));
    }

    @Test
    void what_a_band_may_become_counts() {
        ClauseTerm band = new ClauseTerm(TermKind.FIGURE, TermSubject.ASSIGNABLE_PLACES, "0380", 2025, "10", "8", "14", null);
        assertThat(new DelegationLimits(12, null, null).brokenBy(text(null, band), "0380").orElseThrow().by()).isEqualTo("2");
    }

    @Test
    void an_amount_is_told_to_the_ore() {
        ClauseTerm pays = term(TermKind.MONEY, TermSubject.CONTRIBUTION, "0380", 2025, "250000.01");
        assertThat(new DelegationLimits(null, Money.ofKronor(250_000), null).brokenBy(text(null, pays), "0380"))
                .contains(new Excess(Limit.AMOUNT, "250000.00", "250000.01", "0.01", 2025));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 12,", "2026-01-01, 12, 1", "2027-12-31, 36,", "2028-01-31, 36, 1", "2025-01-15, 1,"})
    void a_month_begun_is_a_month(LocalDate endsOn, int most, String by) {
        assertThat(new DelegationLimits(null, null, most).brokenBy(text(endsOn), "0380").map(Excess::by).orElse(null)).isEqualTo(by);
    }

    @Test
    void until_further_notice_is_longer_than_any_term() {
        assertThat(new DelegationLimits(null, null, 120).brokenBy(text(null), "0380")).contains(new Excess(Limit.MONTHS, "120", null, null, null));
    }

    @RepeatedTest(200)
    void a_text_is_inside_exactly_when_no_year_is_above(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        int most = random.nextInt(40);
        List<ClauseTerm> terms = new ArrayList<>();
        int[] sums = new int[3];
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            int year = random.nextInt(3);
            int persons = random.nextInt(20);
            sums[year] += persons;
            terms.add(places("0380", 2025 + year, persons));
        }
        boolean above = sums[0] > most || sums[1] > most || sums[2] > most;
        assertThat(new DelegationLimits(most, null, null).brokenBy(text(null, terms.toArray(ClauseTerm[]::new)), "0380").isPresent()).isEqualTo(above);
    }

    private static ClauseTerm places(String party, int year, int persons) {
        return term(TermKind.FIGURE, TermSubject.ASSIGNABLE_PLACES, party, year, String.valueOf(persons));
    }

    private static ClauseTerm term(TermKind kind, TermSubject about, String party, int year, String value) {
        return new ClauseTerm(kind, about, party, year, value, null, null, null);
    }

    private static AgreementText text(LocalDate endsOn, ClauseTerm... terms) {
        Clause clause = new Clause("§ 3", "Antal", ClauseSection.FIGURE, "Antalet står nedan.", false, List.of(terms));
        return new AgreementText("Överenskommelse", AgreementForm.DELEGATED, List.of("0380", "0382", "222999-0003"), START, endsOn, null, List.of(clause));
    }
}
