package se.overens.agreement.consolidation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.overens.agreement.consolidation.model.StandingText.Layer;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Amendment;
import se.overens.agreement.model.Amendment.Change;
import se.overens.agreement.model.Amendment.How;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.TermInForce;

class StandingTextTest {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final Layer OWN = new Layer(17, new AgreementText("Mottagande", AgreementForm.COLLABORATION, List.of("lst", "2480"), START,
            LocalDate.of(2025, 12, 31), null, List.of(clause("§ 1", "Parter"), clause("§ 2", "Arbete"), clause("§ 10", "Tvist"))));

    @Test
    void three_dates_in_one_agreements_life_give_three_texts() {
        List<Layer> addenda = List.of(addendum(31, "2024-01-01", How.REPLACES, "§ 2", "Arbete på nytt sätt"), addendum(44, "2024-07-01", How.ADDS, "§ 2 a", "Mer arbete"));
        assertThat(headings("2023-06-01", addenda)).containsExactly("§ 1 Parter", "§ 2 Arbete", "§ 10 Tvist");
        assertThat(headings("2024-03-01", addenda)).containsExactly("§ 1 Parter", "§ 2 Arbete på nytt sätt", "§ 10 Tvist");
        assertThat(headings("2024-08-01", addenda)).containsExactly("§ 1 Parter", "§ 2 Arbete på nytt sätt", "§ 2 a Mer arbete", "§ 10 Tvist");
    }

    @Test
    void each_clause_says_where_it_comes_from_and_since_when() {
        StandingText text = StandingText.on(LocalDate.of(2024, 3, 1), OWN, List.of(addendum(31, "2024-01-01", How.REPLACES, "§ 2", "Nytt")));
        assertThat(text.clauses()).extracting(StandingText.Standing::by).containsExactly(17, 31, 17);
        assertThat(text.clauses()).extracting(StandingText.Standing::since).containsExactly(START, LocalDate.of(2024, 1, 1), START);
    }

    @Test
    void what_is_taken_away_is_remembered() {
        StandingText text = StandingText.on(LocalDate.of(2024, 3, 1), OWN, List.of(addendum(31, "2024-01-01", How.REMOVES, "§ 10", "Tvist")));
        assertThat(text.has("§ 10")).isFalse();
        assertThat(text.removed()).singleElement().satisfies(gone -> assertThat(gone.by()).isEqualTo(31));
    }

    @Test
    void a_new_term_a_new_title_and_a_new_party_count_from_their_day() {
        Amendment amendment = new Amendment(List.of(), new TermInForce(LocalDate.of(2027, 12, 31), null), "Mottagande och etablering", List.of("2482"));
        Layer longer = new Layer(31, new AgreementText("Tillägg", AgreementForm.COLLABORATION, List.of("lst", "2480", "2482"), LocalDate.of(2025, 1, 1), null, null,
                List.of(), amendment));
        StandingText before = StandingText.on(LocalDate.of(2024, 12, 31), OWN, List.of(longer));
        StandingText after = StandingText.on(LocalDate.of(2025, 1, 1), OWN, List.of(longer));
        assertThat(before.parties()).containsExactly("lst", "2480");
        assertThat(before.term().endsOn()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(after.parties()).containsExactly("lst", "2480", "2482");
        assertThat(after.term().endsOn()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(after.termBy()).isEqualTo(31);
        assertThat(after.title()).isEqualTo("Mottagande och etablering");
        assertThat(after.text().faults()).isEmpty();
    }

    /// Whatever is added from a later day, a day before it reads as it did.
    @RepeatedTest(200)
    void an_addendum_never_rewrites_the_days_before_it() {
        Random random = new Random();
        List<Layer> addenda = new ArrayList<>();
        for (int i = 0; i < 6; i++) addenda.add(addendum(100 + i, START.plusDays(random.nextInt(900)).toString(), How.REPLACES, "§ " + (1 + random.nextInt(2)), "Lydelse " + i));
        addenda.sort(Comparator.comparing(layer -> layer.text().startsOn()));
        LocalDate day = START.plusDays(random.nextInt(900));
        List<Layer> begun = addenda.stream().filter(layer -> !layer.text().startsOn().isAfter(day)).toList();
        assertThat(StandingText.on(day, OWN, addenda)).isEqualTo(StandingText.on(day, OWN, begun));
        assertThat(StandingText.on(START.minusDays(1), OWN, addenda).text().clauses()).isEqualTo(OWN.text().clauses());
    }

    private static List<String> headings(String day, List<Layer> addenda) {
        return StandingText.on(LocalDate.parse(day), OWN, addenda).clauses().stream().map(each -> each.clause().number() + " " + each.clause().heading()).toList();
    }

    private static Layer addendum(int number, String startsOn, How how, String clause, String heading) {
        return new Layer(number, new AgreementText("Tillägg", AgreementForm.COLLABORATION, List.of("lst", "2480"), LocalDate.parse(startsOn), null, null,
                List.of(clause(clause, heading)), new Amendment(List.of(new Change(clause, how)), null, null, List.of())));
    }

    private static Clause clause(String number, String heading) {
        return new Clause(number, heading, ClauseSection.WORK, "Så här gör vi.", false);
    }
}
