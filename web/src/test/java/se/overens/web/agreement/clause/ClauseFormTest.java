package se.overens.web.agreement.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;

class ClauseFormTest {

    private static final ClauseTerm CARRIED = new ClauseTerm(TermKind.RULE, TermSubject.AFTER_TERM, null, null, "CARRY", null, null, null);
    private static final ClauseTerm SHARE = new ClauseTerm(TermKind.SHARE, TermSubject.ASSIGNABLE_PLACES, "0643", 2025, "5.25", "5", "6", "prognos");
    private static final List<Clause> TEXT = List.of(new Clause("§ 1", "Parter", ClauseSection.PARTIES, "A och B.", true),
            new Clause("§ 2", "Antal", ClauseSection.FIGURE, "<script>alert(1)</script>", false, List.of(SHARE, CARRIED)));

    @Test
    void what_nobody_touches_stays_as_it_was() {
        assertThat(ClauseForm.of(TEXT).clauses()).isEqualTo(TEXT);
        assertThat(ClauseForm.of(TEXT, "§ 1:0|§ 2:2").clauses()).isEqualTo(TEXT);
    }

    @Test
    void a_clause_is_added_moved_and_removed_and_the_others_are_counted_anew() {
        ClauseForm form = ClauseForm.of(TEXT);
        form.add(0);
        assertThat(form.getShape()).isEqualTo("§ 1:0|§ 2:0|§ 3:2");
        form.move(2, 1);
        assertThat(form.clauses().get(1).heading()).isEqualTo("Antal");
        assertThat(form.clauses().get(1).number()).isEqualTo("§ 2");
        form.remove(2);
        assertThat(form.clauses()).isEqualTo(TEXT);
    }

    @Test
    void what_comes_back_has_the_rows_that_the_page_had() {
        ClauseForm form = ClauseForm.of(TEXT, "§ 2:3|§ 9:0");
        assertThat(form.getRows()).extracting(ClauseRow::getNumber).containsExactly("§ 2", "§ 9");
        assertThat(form.getRows().getFirst().getTerms()).hasSize(3);
        assertThat(ClauseForm.of(TEXT, "x:999999999|::|§ 1:0").getRows()).hasSizeLessThan(4);
    }

    @Test
    void a_row_that_nothing_is_written_in_is_no_value() {
        ClauseForm form = ClauseForm.of(TEXT);
        form.addTerm(0);
        assertThat(form.clauses().getFirst().terms()).isEmpty();
    }

    @Test
    void numbers_are_read_as_they_are_written_in_swedish() {
        TermRow row = new TermRow();
        row.setWhat("MONEY/FUNDING_CEILING");
        row.setYear("2025");
        row.setValue("700 000,50");
        assertThat(row.term().value()).isEqualTo("700000.50");
    }

    @Test
    void pasted_figures_take_the_place_of_those_of_the_same_year() {
        ClauseForm form = ClauseForm.of(TEXT);
        ClauseTerm twelve = new ClauseTerm(TermKind.FIGURE, TermSubject.ASSIGNABLE_PLACES, "0643", 2025, "12", null, null, null);
        ClauseTerm fifteen = new ClauseTerm(TermKind.FIGURE, TermSubject.ASSIGNABLE_PLACES, "0643", 2025, "15", null, null, null);
        assertThat(form.putFigures(List.of(twelve))).isTrue();
        assertThat(form.putFigures(List.of(fifteen))).isTrue();
        assertThat(form.clauses().get(1).terms()).containsExactly(SHARE, CARRIED, fifteen);
    }

    @ParameterizedTest
    @CsvSource({"clauses[3].terms[1].kind, clauses:3:terms:1:what", "clauses[3].terms[1].about, clauses:3:terms:1:what", "clauses[0].text, clauses:0:text",
            "clauses[2].number, clauses:2:heading", "clauses[2].terms[0], clauses:2:terms:0:what", "endsOn, draftEndsOn", "title, title", "clauses, clauses"})
    void a_fault_is_told_at_its_field(String path, String id) {
        assertThat(ClauseFields.id(path)).isEqualTo(id);
    }
}
