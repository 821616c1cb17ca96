package se.overens.agreement.addendum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.agreement.addendum.model.AddendumRules.Amended;
import se.overens.agreement.consolidation.model.StandingText;
import se.overens.agreement.consolidation.model.StandingText.Layer;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Amendment;
import se.overens.agreement.model.Amendment.Change;
import se.overens.agreement.model.Amendment.How;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.shared.Violation;

class AddendumRulesTest {

    private static final Layer OWN = new Layer(17, new AgreementText("Mottagande", AgreementForm.COLLABORATION, List.of("lst", "2480"), LocalDate.of(2023, 1, 1),
            LocalDate.of(2025, 12, 31), null, List.of(clause("§ 1"), clause("§ 2"))));
    private static final Layer SIGNED = new Layer(31, text("2024-07-01", List.of("lst", "2480"), List.of(), new Change("§ 2", How.REPLACES)));

    static Stream<Arguments> refused() {
        List<String> both = List.of("lst", "2480");
        return Stream.of(
                Arguments.of("addendum-before-the-agreement", text("2022-12-31", both, List.of(), new Change("§ 2", How.REPLACES))),
                Arguments.of("addendum-after-the-end", text("2026-01-01", both, List.of(), new Change("§ 2", How.REPLACES))),
                Arguments.of("addendum-clause-not-there", text("2024-01-01", both, List.of(), new Change("§ 9", How.REPLACES))),
                Arguments.of("addendum-clause-not-there", text("2024-01-01", both, List.of(), new Change("§ 9", How.REMOVES))),
                Arguments.of("addendum-clause-already-there", text("2024-01-01", both, List.of(), new Change("§ 2", How.ADDS))),
                Arguments.of("addendum-clause-taken", text("2024-07-01", both, List.of(), new Change("§ 2", How.REPLACES))),
                Arguments.of("addendum-without-party", text("2024-01-01", List.of("lst"), List.of(), new Change("§ 2", How.REPLACES))),
                Arguments.of("addendum-party-not-joining", text("2024-01-01", List.of("lst", "2480", "2482"), List.of(), new Change("§ 2", How.REPLACES))),
                Arguments.of("addendum-joins-already", text("2024-01-01", both, List.of("2480"), new Change("§ 2", How.REPLACES))));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_cannot_be_is_refused_by_its_own_name(String code, AgreementText addendum) {
        assertThat(AddendumRules.faults(addendum, amended(addendum))).extracting(Violation::code).contains(code);
    }

    @Test
    void the_other_addendum_is_named() {
        AgreementText addendum = text("2024-07-01", List.of("lst", "2480"), List.of(), new Change("§ 2", How.REPLACES));
        assertThat(AddendumRules.faults(addendum, amended(addendum))).singleElement().satisfies(fault -> assertThat(fault.args()).containsExactly("§ 2", "31", "2024-07-01"));
    }

    @Test
    void the_same_clause_can_change_again_from_another_day() {
        AgreementText addendum = text("2024-07-02", List.of("lst", "2480"), List.of(), new Change("§ 2", How.REPLACES));
        assertThat(AddendumRules.faults(addendum, amended(addendum))).isEmpty();
    }

    @Test
    void a_newcomer_joins_with_all_the_others() {
        AgreementText addendum = text("2024-07-02", List.of("lst", "2480", "2482"), List.of("2482"), new Change("§ 1", How.REPLACES));
        assertThat(AddendumRules.faults(addendum, amended(addendum))).isEmpty();
    }

    @Test
    void an_addendum_that_changes_nothing_is_nothing() {
        AgreementText empty = new AgreementText("Tillägg", AgreementForm.COLLABORATION, List.of("lst", "2480"), LocalDate.of(2024, 1, 1), null, null, List.of(), Amendment.none());
        assertThat(empty.faults()).extracting(Violation::code).containsExactly("amendment-changes-nothing");
    }

    @Test
    void every_clause_of_an_addendum_is_a_change_and_every_change_has_its_clause() {
        AgreementText text = text("2024-01-01", List.of("lst", "2480"), List.of(), new Change("§ 1", How.REPLACES));
        assertThat(text.amending(new Amendment(List.of(new Change("§ 2", How.REMOVES)), null, null, List.of())).faults()).extracting(Violation::code)
                .containsExactly("amendment-change-without-clause", "amendment-clause-without-change");
    }

    private static Amended amended(AgreementText addendum) {
        return new Amended(StandingText.on(addendum.startsOn(), OWN, List.of(SIGNED)), LocalDate.of(2025, 12, 31), List.of("lst", "2480"), List.of(SIGNED));
    }

    private static AgreementText text(String startsOn, List<String> parties, List<String> joins, Change change) {
        return new AgreementText("Tillägg", AgreementForm.COLLABORATION, parties, LocalDate.parse(startsOn), null, null, List.of(clause(change.clause())),
                new Amendment(List.of(change), null, null, joins));
    }

    private static Clause clause(String number) {
        return new Clause(number, "Arbete", ClauseSection.WORK, "Så här gör vi.", false);
    }
}
