package se.overens.agreement.negotiation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;

class JoiningTest {

    private static final AgreementText BASE = text(clause("§ 1", "Parter", "Länsstyrelsen och kommunerna."),
            figures("12", "8"), clause("§ 7", "Uppföljning", "En gång om året."));

    @Test
    void what_only_one_has_changed_comes_along() {
        Joining joining = Joining.of(BASE, proposals(text(BASE.clauses().get(0), BASE.clauses().get(1), clause("§ 7", "Uppföljning", "Två gånger om året.")),
                text(clause("§ 1", "Parter", "Parterna är länsstyrelsen och kommunerna."), BASE.clauses().get(1), BASE.clauses().get(2))));
        assertThat(joining.clashes()).isEmpty();
        assertThat(joining.text(Map.of()).clauses()).extracting(Clause::text)
                .containsExactly("Parterna är länsstyrelsen och kommunerna.", "Platser per kommun.", "Två gånger om året.");
    }

    @Test
    void one_text_alone_is_kept_as_it_is_written() {
        AgreementText own = text(figures("15", "8"), clause("§ 8", "Tvist", "I domstol."));
        assertThat(Joining.of(BASE, proposals(own)).text(Map.of())).isEqualTo(own);
    }

    @Test
    void two_municipalities_that_change_each_its_own_figure_in_one_clause_do_not_clash() {
        Joining joining = Joining.of(BASE, proposals(text(BASE.clauses().get(0), figures("15", "8"), BASE.clauses().get(2)),
                text(BASE.clauses().get(0), figures("12", "6"), BASE.clauses().get(2))));
        assertThat(joining.clashes()).isEmpty();
        assertThat(joining.text(Map.of()).clauses().get(1).terms()).extracting(ClauseTerm::value).containsExactly("15", "6");
    }

    @Test
    void where_both_have_changed_both_texts_are_shown_and_somebody_chooses() {
        Joining joining = Joining.of(BASE, proposals(text(BASE.clauses().get(0), figures("15", "8"), BASE.clauses().get(2)),
                text(BASE.clauses().get(0), figures("10", "8"), BASE.clauses().get(2))));
        assertThat(joining.clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.point()).isEqualTo("§ 4#FIGURE/ASSIGNABLE_PLACES/0684/2025");
            assertThat(clash.base()).isEqualTo("12");
            assertThat(clash.options()).extracting(Joining.Option::text).containsExactly("15", "10");
        });
        assertThat(joining.text(Map.of("§ 4#FIGURE/ASSIGNABLE_PLACES/0684/2025", 3)).clauses().get(1).terms().getFirst().value()).isEqualTo("10");
    }

    @Test
    void a_clause_taken_away_by_one_and_changed_by_another_is_not_lost() {
        Joining joining = Joining.of(BASE, proposals(text(BASE.clauses().get(0), BASE.clauses().get(2)),
                text(BASE.clauses().get(0), figures("15", "8"), BASE.clauses().get(2))));
        assertThat(joining.clashes()).extracting(Joining.Point::point).containsExactly("§ 4");
        assertThat(joining.text(Map.of("§ 4", 2)).clauses()).extracting(Clause::number).containsExactly("§ 1", "§ 7");
        assertThat(joining.text(Map.of("§ 4", 3)).clauses().get(1).terms()).extracting(ClauseTerm::value).containsExactly("15", "8");
    }

    @Test
    void a_clause_that_one_added_stands_where_it_was_added() {
        Joining joining = Joining.of(BASE, proposals(text(BASE.clauses().get(0), clause("§ 2", "Syfte", "Nytt."), BASE.clauses().get(1), BASE.clauses().get(2)), BASE));
        assertThat(joining.text(Map.of()).clauses()).extracting(Clause::number).containsExactly("§ 1", "§ 2", "§ 4", "§ 7");
    }

    /// Nothing that anybody wrote is lost: every change stands in the joined text, or somebody chose another over it.
    @RepeatedTest(300)
    void every_change_stands_or_was_chosen_away(org.junit.jupiter.api.RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        SequencedMap<Integer, AgreementText> proposals = proposals(changed(random), changed(random), changed(random));
        Joining joining = Joining.of(BASE, proposals);
        Map<String, Integer> choices = new HashMap<>();
        joining.clashes().forEach(clash -> choices.put(clash.point(), clash.options().get(random.nextInt(3)).proposal()));
        TextPoints joined = TextPoints.of(joining.text(choices));
        for (Joining.Point point : joining.points()) {
            int chosen = point.isClash() ? choices.get(point.point()) : point.taken();
            String clause = TextPoints.clauseOf(point.point());
            if (clause == null || clause.equals(point.point()) || joined.at(clause) != null && TextPoints.of(proposals.get(chosen)).at(clause) != null)
                assertThat(joined.at(point.point())).as(point.point()).isEqualTo(TextPoints.of(proposals.get(chosen)).at(point.point()));
        }
        TextPoints.of(BASE).contents().keySet().stream().filter(name -> joining.points().stream().noneMatch(point -> point.point().equals(name)))
                .filter(name -> joined.at(name.substring(0, Math.max(name.indexOf('#'), 0))) != null)
                .forEach(name -> assertThat(joined.at(name)).as("untouched %s", name).isEqualTo(TextPoints.of(BASE).at(name)));
    }

    private static AgreementText changed(Random random) {
        List<Clause> clauses = new ArrayList<>();
        for (Clause clause : BASE.clauses()) {
            int what = random.nextInt(6);
            if (what == 0) continue;
            Clause kept = what == 1 ? clause.withText("Text " + random.nextInt(3)) : clause;
            clauses.add(clause.terms().isEmpty() ? kept : kept.withTerms(figures("1" + random.nextInt(3), "" + random.nextInt(3)).terms()));
        }
        return new AgreementText(random.nextBoolean() ? BASE.title() : "Titel " + random.nextInt(2), BASE.form(), BASE.parties(), BASE.startsOn(),
                BASE.endsOn(), null, clauses);
    }

    private static SequencedMap<Integer, AgreementText> proposals(AgreementText... texts) {
        SequencedMap<Integer, AgreementText> proposals = new LinkedHashMap<>();
        for (AgreementText text : texts) proposals.put(proposals.size() + 2, text);
        return proposals;
    }

    private static AgreementText text(Clause... clauses) {
        return new AgreementText("Regional överenskommelse", AgreementForm.REGIONAL, List.of("lst", "0684", "0687"), LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31), null, List.of(clauses));
    }

    private static Clause clause(String number, String heading, String text) {
        return new Clause(number, heading, ClauseSection.OTHER, text, false);
    }

    private static Clause figures(String first, String second) {
        return clause("§ 4", "Antal", "Platser per kommun.").withTerms(List.of(figure("0684", first), figure("0687", second)));
    }

    private static ClauseTerm figure(String party, String value) {
        return new ClauseTerm(TermKind.FIGURE, TermSubject.ASSIGNABLE_PLACES, party, 2025, value, null, null, null);
    }
}
