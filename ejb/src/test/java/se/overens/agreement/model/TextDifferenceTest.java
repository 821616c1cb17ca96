package se.overens.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.overens.agreement.model.TextDifference.ClauseDifference;
import se.overens.agreement.model.TextDifference.Kind;

/// Clauses, values and parties of two texts.
class TextDifferenceTest {

    private static final List<String> PARTIES = List.of("lst", "0643", "0684");

    @Test
    void a_figure_that_became_another_is_a_change_although_no_word_is() {
        TextDifference difference = TextDifference.between(text(clause("§ 4", "Antal", "Så här många.", figure("0643", 2025, "12"), figure("0684", 2025, "7"))),
                text(clause("§ 4", "Antal", "Så här många.", figure("0643", 2025, "15"), figure("0684", 2025, "7"))));
        assertThat(difference.any()).isTrue();
        assertThat(difference.changedClauses()).containsExactly("§ 4");
        assertThat(difference.clauses().getFirst().getChangedTerms()).singleElement().satisfies(term -> {
            assertThat(term.name()).isEqualTo("FIGURE/ASSIGNABLE_PLACES/0643/2025");
            assertThat(term.kind()).isEqualTo(Kind.CHANGED);
            assertThat(term.difference()).isEqualTo("+3");
        });
        assertThat(difference.clauses().getFirst().isReworded()).isFalse();
    }

    @Test
    void a_band_that_became_wider_is_a_change_without_a_difference() {
        ClauseTerm narrow = new ClauseTerm(TermKind.SHARE, TermSubject.ASSIGNABLE_PLACES, "0643", null, "5.25", "5", "6", null);
        ClauseTerm wide = new ClauseTerm(TermKind.SHARE, TermSubject.ASSIGNABLE_PLACES, "0643", null, "5.25", "4", "6", null);
        TermDifference term = TextDifference.between(text(clause("§ 4", "Andel", "Så.", narrow)), text(clause("§ 4", "Andel", "Så.", wide)))
                .clauses().getFirst().terms().getFirst();
        assertThat(term.kind()).isEqualTo(Kind.CHANGED);
        assertThat(term.difference()).isNull();
    }

    @Test
    void a_value_comes_and_another_goes() {
        TextDifference difference = TextDifference.between(text(clause("§ 4", "Antal", "Så.", figure("0643", 2025, "12"))),
                text(clause("§ 4", "Antal", "Så.", figure("0643", 2026, "12"))));
        assertThat(difference.clauses().getFirst().terms()).extracting(TermDifference::kind).containsExactly(Kind.ADDED, Kind.REMOVED);
    }

    @Test
    void a_clause_put_in_before_the_others_moves_them_and_changes_none() {
        TextDifference difference = TextDifference.between(text(clause("§ 1", "Parter", "a"), clause("§ 2", "Syfte", "b"), clause("§ 3", "Kostnad", "c")),
                text(clause("§ 1", "Parter", "a"), clause("§ 2", "Ordlista", "ny"), clause("§ 3", "Syfte", "b"), clause("§ 4", "Kostnad", "c och d")));
        assertThat(difference.clauses()).extracting(ClauseDifference::number, ClauseDifference::numberBefore, ClauseDifference::kind).containsExactly(
                tuple("§ 1", "§ 1", Kind.SAME), tuple("§ 2", null, Kind.ADDED),
                tuple("§ 3", "§ 2", Kind.MOVED), tuple("§ 4", "§ 3", Kind.CHANGED));
    }

    @Test
    void two_clauses_that_changed_places_are_moved() {
        TextDifference difference = TextDifference.between(text(clause("§ 1", "A", "a"), clause("§ 2", "B", "b")), text(clause("§ 1", "B", "b"), clause("§ 2", "A", "a")));
        assertThat(difference.clauses()).extracting(ClauseDifference::kind).containsExactly(Kind.MOVED, Kind.MOVED);
    }

    @Test
    void a_party_that_came_in_is_told() {
        AgreementText from = text(clause("§ 1", "A", "a"));
        AgreementText to = new AgreementText(from.title(), from.form(), List.of("lst", "0643", "0617"), from.startsOn(), from.endsOn(), null, from.clauses());
        TextDifference difference = TextDifference.between(from, to);
        assertThat(difference.any()).isTrue();
        assertThat(difference.partiesAdded()).containsExactly("0617");
        assertThat(difference.partiesRemoved()).containsExactly("0684");
    }

    @Test
    void what_is_for_the_others_does_not_concern_us() {
        TextDifference difference = TextDifference.between(
                text(clause("§ 1", "Antal", "Så.", figure("0643", 2025, "12"), figure("0684", 2025, "7")), clause("§ 2", "Andra", "Så.", figure("0684", 2026, "7"))),
                text(clause("§ 1", "Antal", "Så.", figure("0643", 2025, "15"), figure("0684", 2025, "4")), clause("§ 2", "Andra", "Så.", figure("0684", 2026, "9"))));
        assertThat(difference.changedClauses()).containsExactly("§ 1", "§ 2");
        assertThat(difference.concerning("0643").changedClauses()).containsExactly("§ 1");
        assertThat(difference.concerning("0643").clauses().getFirst().terms()).extracting(TermDifference::name).containsExactly("FIGURE/ASSIGNABLE_PLACES/0643/2025");
    }

    @Test
    void the_numbers_stand_party_by_party_with_their_sum() {
        NumberDifference numbers = NumberDifference.between(
                text(clause("§ 1", "Antal", "Så.", figure("0643", 2025, "12"), figure("0684", 2025, "7"))),
                text(clause("§ 1", "Antal", "Så.", figure("0643", 2025, "15")), clause("§ 2", "Mer", "Så.", figure("0643", 2025, "1"))));
        assertThat(numbers.tables()).singleElement().satisfies(table -> {
            assertThat(table.rows()).containsExactlyInAnyOrder(new NumberDifference.Row("0643", "12", "16", "4"), new NumberDifference.Row("0684", "7", null, null));
            assertThat(table.sum()).isEqualTo(new NumberDifference.Row(null, "19", "16", "-3"));
        });
    }

    @RepeatedTest(300)
    void every_clause_of_both_texts_is_told_once_and_nothing_else() {
        Random random = new Random();
        AgreementText from = randomText(random);
        AgreementText to = randomText(random);
        TextDifference difference = TextDifference.between(from, to);
        List<ClauseDifference> now = difference.clauses().stream().filter(clause -> clause.kind() != Kind.REMOVED).toList();
        assertThat(now).extracting(ClauseDifference::number).containsExactlyElementsOf(to.clauses().stream().map(Clause::number).toList());
        List<String> told = new ArrayList<>(now.stream().map(ClauseDifference::numberBefore).filter(Objects::nonNull).toList());
        difference.clauses().stream().filter(clause -> clause.kind() == Kind.REMOVED).forEach(clause -> told.add(clause.number()));
        assertThat(told).containsExactlyInAnyOrderElementsOf(from.clauses().stream().map(Clause::number).toList());
        assertThat(difference.any()).isEqualTo(!from.equals(to));
        assertThat(NumberDifference.between(from, to).tables().stream().map(table -> sumOf(table.rows(), true)).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(to.clauses().stream().flatMap(clause -> clause.terms().stream()).map(ClauseTerm::number).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal sumOf(List<NumberDifference.Row> rows, boolean after) {
        return rows.stream().map(row -> after ? row.to() : row.from()).filter(Objects::nonNull).map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static AgreementText randomText(Random random) {
        List<String> headings = new ArrayList<>(List.of("Parter", "Syfte", "Antal", "Kostnad", "Uppsägning"));
        Collections.shuffle(headings, random);
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < random.nextInt(6); i++) clauses.add(clause("§ " + (i + 1), headings.get(i), "ord " + random.nextInt(3),
                random.nextBoolean() ? new ClauseTerm[0] : new ClauseTerm[] {figure("0643", 2025 + random.nextInt(2), String.valueOf(random.nextInt(4)))}));
        return text(clauses.toArray(Clause[]::new));
    }

    private static AgreementText text(Clause... clauses) {
        return new AgreementText("Överenskommelse", AgreementForm.FIGURES, PARTIES, LocalDate.of(2025, 1, 1), null, null, Arrays.asList(clauses));
    }

    private static Clause clause(String number, String heading, String text, ClauseTerm... terms) {
        return new Clause(number, heading, ClauseSection.WORK, text, false, List.of(terms));
    }

    private static ClauseTerm figure(String party, int year, String value) {
        return new ClauseTerm(TermKind.FIGURE, TermSubject.ASSIGNABLE_PLACES, party, year, value, null, null, null);
    }
}
