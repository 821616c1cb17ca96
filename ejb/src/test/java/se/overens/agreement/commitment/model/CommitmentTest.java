package se.overens.agreement.commitment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.commitment.model.Commitment.Status;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;

class CommitmentTest {

    private static final Clause TRAINEES = new Clause("§ 3", "Praktik", ClauseSection.WORK, "Kommunen ordnar praktikplatser.", false, List.of(
            new ClauseTerm(TermKind.COMMITMENT, TermSubject.UNDERTAKING, "1864", null, "Praktikplatser i kommunens verksamheter", "12", null, null),
            new ClauseTerm(TermKind.DATE, TermSubject.DUE, "1864", null, "2015-06-30", null, null, null),
            new ClauseTerm(TermKind.COMMITMENT, TermSubject.UNDERTAKING, "1880", 2016, "En mässa för arbetsgivare", null, null, null)));

    @Test
    void a_commitment_for_every_year_is_followed_up_each_year_on_its_day() {
        assertThat(Commitment.in(TRAINEES, 2015)).singleElement().satisfies(each -> {
            assertThat(each.target()).isEqualTo(12);
            assertThat(each.due()).isEqualTo(LocalDate.of(2015, 6, 30));
            assertThat(each.point()).isEqualTo("§ 3#COMMITMENT/UNDERTAKING/1864//Praktikplatser i kommunens verksamheter");
        });
        assertThat(Commitment.in(TRAINEES, 2016)).extracting(Commitment::due).containsExactly(LocalDate.of(2016, 6, 30), LocalDate.of(2016, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({", 2015-06-30, OPEN", "0, 2015-06-30, OPEN", "5, 2015-06-30, BEGUN", "12, 2015-06-30, MET", "14, 2016-01-01, MET", "11, 2015-07-01, MISSED", ", 2015-07-01, MISSED"})
    void how_far_it_has_come_follows_from_the_number_and_the_day(Integer done, LocalDate today, Status status) {
        assertThat(Commitment.in(TRAINEES, 2015).getFirst().status(done, today)).isEqualTo(status);
    }

    @Test
    void a_local_agreement_is_looked_through_every_year_on_the_day_it_began() {
        RevisionYears years = RevisionYears.of(LocalDate.of(2014, 9, 3), null, null);
        assertThat(years.waiting(List.of(), LocalDate.of(2015, 7, 4))).isEmpty();
        assertThat(years.waiting(List.of(), LocalDate.of(2015, 7, 5))).contains(2015);
        assertThat(years.waiting(List.of(2015), LocalDate.of(2016, 7, 4))).isEmpty();
        assertThat(years.waiting(List.of(2015), LocalDate.of(2016, 7, 5))).contains(2016);
        assertThat(years.waiting(List.of(2015), LocalDate.of(2017, 12, 31))).contains(2017);
    }

    @Test
    void or_on_the_day_that_its_text_names_until_it_ends() {
        RevisionYears years = RevisionYears.of(LocalDate.of(2014, 2, 1), LocalDate.of(2014, 11, 1), LocalDate.of(2015, 12, 31));
        assertThat(years.asked(LocalDate.of(2030, 1, 1))).containsExactly(2014, 2015);
        assertThat(years.due(2015)).isEqualTo(LocalDate.of(2015, 11, 1));
    }
}
