package se.overens.agreement.comment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;

/// A comment hangs on a point: a clause, or a value in it.
class PointTest {

    private static final AgreementText FIRST = text("Kommunerna tar emot.", "12");

    @Test
    void a_text_has_a_point_for_its_title_its_days_its_parties_each_clause_and_each_value_in_it() {
        assertThat(Point.all(FIRST)).extracting(Point::written).containsExactly("title", "startsOn", "parties", "§ 4", "§ 4#FIGURE/ASSIGNABLE_PLACES/0643/2025",
                "§ 4#FIGURE/ASSIGNABLE_PLACES/0684/2025", "§ 5");
    }

    @Test
    void every_point_is_read_as_it_was_written_and_is_in_its_text() {
        assertThat(Point.all(FIRST)).allSatisfy(point -> {
            assertThat(Point.of(point.written())).isEqualTo(point);
            assertThat(point.isIn(FIRST)).isTrue();
            assertThat(point.change(FIRST, FIRST)).isEqualTo(PointChange.SAME);
        });
    }

    /// What became of a point in the next text, where Habo's figure and nothing else went from 12 to 15.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            § 4                                    | CHANGED
            § 4#FIGURE/ASSIGNABLE_PLACES/0643/2025 | CHANGED
            § 4#FIGURE/ASSIGNABLE_PLACES/0684/2025 | SAME
            § 5                                    | SAME
            title                                  | SAME
            """)
    void a_point_has_changed_when_its_own_words_or_values_have(String point, PointChange change) {
        assertThat(Point.of(point).change(FIRST, text("Kommunerna tar emot.", "15"))).isEqualTo(change);
    }

    @Test
    void a_clause_that_the_next_text_does_not_have_is_gone_with_its_values() {
        AgreementText without = FIRST.withClauses(FIRST.clauses().subList(1, 2));
        assertThat(Point.of("§ 4").change(FIRST, without)).isEqualTo(PointChange.GONE);
        assertThat(Point.of("§ 4#FIGURE/ASSIGNABLE_PLACES/0643/2025").change(FIRST, without)).isEqualTo(PointChange.GONE);
        assertThat(Point.of("§ 4").isIn(without)).isFalse();
    }

    @Test
    void an_end_that_the_next_text_does_not_have_is_gone() {
        AgreementText until = new AgreementText(FIRST.title(), FIRST.form(), FIRST.parties(), FIRST.startsOn(), LocalDate.of(2026, 12, 31), null, FIRST.clauses());
        assertThat(Point.of("endsOn").change(until, FIRST)).isEqualTo(PointChange.GONE);
        assertThat(Point.of("endsOn").frame(until)).contains("2026-12-31");
    }

    @ParameterizedTest
    @CsvSource({"'',false", "§ 44,false", "§ 4#,false", "§ 4#FIGURE/ASSIGNABLE_PLACES/0680/2025,false", "' § 4 ',true", "title,true", "noticeTerms,false"})
    void a_point_that_the_text_does_not_have_is_none(String written, boolean is) {
        assertThat(Point.of(written).isIn(FIRST)).isEqualTo(is);
    }

    private static AgreementText text(String words, String habo) {
        Clause figures = new Clause("§ 4", "Antal", ClauseSection.FIGURE, words, true, List.of(places("0643", habo), places("0684", "7")));
        Clause period = new Clause("§ 5", "Tid", ClauseSection.TERM, "Överenskommelsen gäller ett år.", true);
        return new AgreementText("Överenskommelse", AgreementForm.REGIONAL, List.of("lst", "0643", "0684"), LocalDate.of(2025, 1, 1), null, null,
                List.of(figures, period));
    }

    private static ClauseTerm places(String code, String persons) {
        return new ClauseTerm(TermKind.FIGURE, TermSubject.ASSIGNABLE_PLACES, code, 2025, persons, null, null, null);
    }
}
