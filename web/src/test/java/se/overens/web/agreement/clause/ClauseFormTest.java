package se.overens.web.agreement.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.MemberPart;
import se.overens.workspace.model.Organisation.Kind;

class ClauseFormTest {

    private static final ClauseTerm CARRIED = new ClauseTerm(TermKind.RULE, TermSubject.AFTER_TERM, null, null, "CARRY", null, null, null);
    private static final ClauseTerm SHARE = new ClauseTerm(TermKind.SHARE, TermSubject.ASSIGNABLE_PLACES, "0643", 2025, "5.25", "5", "6", "prognos");
    private static final FigureGrid GRID = new FigureGrid(List.of(new MemberView(new UUID(1, 1), "0643", "Habo kommun", "Habo", false, 12_000, Kind.MUNICIPALITY,
            MemberPart.MUNICIPALITY, null, LocalDate.of(2020, 1, 1), null)), List.of(2025));
    private static final List<Clause> TEXT = List.of(new Clause("§ 1", "Parter", ClauseSection.PARTIES, "A och B.", true),
            new Clause("§ 2", "Antal", ClauseSection.FIGURE, "<script>alert(1)</script>", false, List.of(SHARE, CARRIED)));

    @Test
    void what_nobody_touches_stays_as_it_was() {
        assertThat(ClauseForm.of(TEXT, GRID).clauses()).isEqualTo(TEXT);
        assertThat(ClauseForm.of(TEXT, GRID, "§ 1:0:|§ 2:2:2025").clauses()).isEqualTo(TEXT);
    }

    @Test
    void a_clause_is_added_moved_and_removed_and_the_others_are_counted_anew() {
        ClauseForm form = ClauseForm.of(TEXT, GRID);
        form.add(0);
        assertThat(form.getShape()).isEqualTo("§ 1:0:|§ 2:0:|§ 3:2:2025");
        form.move(2, 1);
        assertThat(form.clauses().get(1).heading()).isEqualTo("Antal");
        assertThat(form.clauses().get(1).number()).isEqualTo("§ 2");
        form.remove(2);
        assertThat(form.clauses()).isEqualTo(TEXT);
    }

    @Test
    void in_a_negotiation_each_clause_keeps_the_number_that_the_others_have_answered() {
        List<Clause> standing = List.of(TEXT.getFirst(), TEXT.getLast(), new Clause("§ 3", "Tvist", ClauseSection.OTHER, "I domstol.", false));
        ClauseForm form = ClauseForm.of(standing, GRID).numbered(ClauseNumbers.besides(List.of("§ 1", "§ 2", "§ 3")));
        form.remove(2);
        form.append(new Clause("§ 1", "Sekretess", ClauseSection.OTHER, "Uppgifter skyddas.", false));
        form.add(0);
        assertThat(form.clauses()).extracting(Clause::number).containsExactly("§ 1", "§ 1 a", "§ 2", "§ 4");
        assertThat(form.removedFrom(standing)).extracting(Clause::heading).containsExactly("Tvist");
        assertThat(form.restore(standing, standing.getLast())).isEqualTo(3);
        assertThat(form.clauses()).extracting(Clause::number).containsExactly("§ 1", "§ 1 a", "§ 2", "§ 3", "§ 4");
    }

    @Test
    void what_comes_back_has_the_rows_that_the_page_had() {
        ClauseForm form = ClauseForm.of(TEXT, GRID, "§ 2:3:2025|§ 9:0:");
        assertThat(form.getRows()).extracting(ClauseRow::getNumber).containsExactly("§ 2", "§ 9");
        assertThat(form.getRows().getFirst().getTerms()).hasSize(3);
        assertThat(ClauseForm.of(TEXT, GRID, "x:999999999:|::|§ 1:0:").getRows()).hasSizeLessThan(4);
    }

    @Test
    void a_row_that_nothing_is_written_in_is_no_value() {
        ClauseForm form = ClauseForm.of(TEXT, GRID);
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
        ClauseForm form = ClauseForm.of(TEXT, GRID);
        assertThat(form.putFigures(List.of(figure(2025, "12")))).isTrue();
        assertThat(form.putFigures(List.of(figure(2025, "15")))).isTrue();
        assertThat(form.clauses().get(1).terms()).containsExactly(SHARE, CARRIED, figure(2025, "15"));
    }

    @Test
    void figures_of_a_municipality_and_a_year_stand_in_a_table() {
        ClauseTerm twelve = figure(2026, "12");
        ClauseForm form = ClauseForm.of(List.of(TEXT.getFirst(), TEXT.getLast().withTerms(List.of(SHARE, twelve))), GRID);
        ClauseRow row = form.getRows().get(1);
        assertThat(row.getTerms()).hasSize(1);
        assertThat(row.getYears()).containsExactly("2025", "2026");
        assertThat(row.getFigures().getFirst().cells()).extracting(FigureGrid.Cell::getFigure).containsExactly("", "12");
        assertThat(form.field("clauses[1].terms[1].value")).isEqualTo("clauses:1:figures:0:cells:1:figure");
        row.getFigures().getFirst().cells().getFirst().setFigure("1 015");
        assertThat(row.clause().terms()).containsExactly(SHARE, figure(2025, "1015"), twelve);
    }

    @Test
    void a_fault_is_told_in_the_row_that_has_it() {
        ClauseForm form = ClauseForm.of(TEXT, GRID, "§ 1:1:|§ 2:2:2025");
        assertThat(form.field("clauses[1].terms[1].about")).isEqualTo("clauses:1:terms:1:what");
        assertThat(form.field("clauses[1].terms[0]")).isEqualTo("clauses:1:terms:0:what");
        assertThat(form.field("clauses[1].terms[0].note")).isEqualTo("clauses:1:terms:0:note");
    }

    private static ClauseTerm figure(int year, String value) {
        return new ClauseTerm(TermKind.FIGURE, TermSubject.ASSIGNABLE_PLACES, "0643", year, value, null, null, null);
    }

    @ParameterizedTest
    @CsvSource({"clauses[0].text, clauses:0:text", "clauses[2].number, clauses:2:heading", "clauses[2].terms, clauses:2:text", "endsOn, draftEndsOn", "title, title", "noticeTerms.termEnd, draftEndsOn",
            "noticeTerms.parties[2].period, own:2:ownLength", "noticeTerms.parties[0].party, own:0:ownParty", "noticeTerms.parties[1].endsAt, own:1:ownEndsAt",
            "clauses, clauses"})
    void a_fault_is_told_at_its_field(String path, String id) {
        assertThat(ClauseFields.id(path)).isEqualTo(id);
    }
}
