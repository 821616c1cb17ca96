package se.overens.cofinancing.watch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.cofinancing.staffing.model.VacancyReason;
import se.overens.cofinancing.staffing.model.VacantTime;
import se.overens.cofinancing.watch.model.Condition.Change;
import se.overens.cofinancing.watch.model.Condition.Consequence;
import se.overens.cofinancing.watch.model.Condition.CountedFrom;
import se.overens.cofinancing.watch.model.Condition.Kind;
import se.overens.shared.Invalid;

/// When the special conditions of a contract are met.
class ConditionTest {

    private static final UUID ID = new UUID(0, 7);

    @ParameterizedTest(name = "vacant {0} to {1} with at most {2} months: met on {3}")
    @CsvSource(nullValues = "-", value = {
            "2024-05-20, -, 3, 2024-08-20",
            "2024-05-20, 2024-08-19, 3, -",            // filled in time
            "2024-05-20, 2024-08-20, 3, 2024-08-20",
            "2023-11-30, -, 3, 2024-02-29",
            "2024-05-20, -, 0, 2024-05-20"})
    void a_vacancy_meets_its_condition_by_its_dates(LocalDate from, LocalDate until, int months, LocalDate met) {
        var condition = new Condition(Kind.VACANT, months, null, Consequence.NEXT_BASIS_REDUCED, CountedFrom.FIRST_DAY);
        var occasions = condition.occasions(List.of(new VacantTime(ID, from, until, BigDecimal.ONE, VacancyReason.LEFT)), List.of(), List.of());
        assertThat(occasions).extracting(Condition.Occasion::dueOn).isEqualTo(met == null ? List.of() : List.of(met));
    }

    @Test
    void funding_without_a_day_of_its_own_ends_when_the_payers_sources_do() {
        var funding = new Condition(Kind.FUNDING_ENDS, 6, null, Consequence.RENEGOTIATE, null);
        var sources = List.of(LocalDate.of(2025, 12, 31), LocalDate.of(2024, 10, 31), LocalDate.of(2025, 12, 31));
        assertThat(funding.occasions(List.of(), List.of(), sources)).extracting(Condition.Occasion::dueOn).containsExactly(LocalDate.of(2024, 4, 30), LocalDate.of(2025, 6, 30));
        assertThat(funding.occasions(List.of(), List.of(), List.of())).isEmpty();
        var fixed = new Condition(Kind.FUNDING_ENDS, 6, LocalDate.of(2026, 6, 30), Consequence.RENEGOTIATE, null);
        assertThat(fixed.occasions(List.of(), List.of(), sources)).extracting(Condition.Occasion::from).containsExactly(LocalDate.of(2026, 6, 30));
    }

    @Test
    void funding_that_ends_is_met_months_before_and_a_law_on_the_day_it_is_reported() {
        var funding = new Condition(Kind.FUNDING_ENDS, 6, LocalDate.of(2025, 12, 31), Consequence.RIGHT_TO_GIVE_NOTICE, null);
        assertThat(funding.occasions(List.of(), List.of(), List.of())).extracting(Condition.Occasion::dueOn).containsExactly(LocalDate.of(2025, 6, 30));
        var law = new Condition(Kind.LAW_CHANGES, null, null, Consequence.RENEGOTIATE, CountedFrom.FIRST_DAY);
        assertThat(law.countedFrom()).isNull();
        assertThat(law.occasions(List.of(), List.of(new Change(ID, "SFS 2024:123", LocalDate.of(2024, 8, 20), LocalDate.of(2025, 1, 1))), List.of()))
                .extracting(Condition.Occasion::dueOn, Condition.Occasion::from).containsExactly(org.assertj.core.groups.Tuple.tuple(LocalDate.of(2024, 8, 20), LocalDate.of(2025, 1, 1)));
        assertThat(law.occasions(List.of(), List.of(), List.of())).isEmpty();
    }

    @Test
    void a_deduction_counts_from_the_first_day_or_from_when_the_months_had_passed() {
        LocalDate vacant = LocalDate.of(2024, 5, 1);
        assertThat(new Condition(Kind.VACANT, 3, null, Consequence.NEXT_BASIS_REDUCED, CountedFrom.FIRST_DAY).reducedFrom(vacant)).isEqualTo(vacant);
        assertThat(new Condition(Kind.VACANT, 3, null, Consequence.NEXT_BASIS_REDUCED, CountedFrom.AFTER_MONTHS).reducedFrom(vacant)).isEqualTo(LocalDate.of(2024, 8, 1));
    }

    @Test
    void a_condition_that_means_nothing_is_refused() {
        refused("months", Kind.VACANT, null, null, Consequence.RENEGOTIATE, null);
        refused("months", Kind.VACANT, -1, null, Consequence.RENEGOTIATE, null);
        refused("months", Kind.LAW_CHANGES, 3, null, Consequence.RENEGOTIATE, null);
        refused("fundedUntil", Kind.VACANT, 3, LocalDate.of(2025, 1, 1), Consequence.RENEGOTIATE, null);
        refused("consequence", Kind.FUNDING_ENDS, 3, LocalDate.of(2025, 1, 1), Consequence.NEXT_BASIS_REDUCED, CountedFrom.FIRST_DAY);
        refused("countedFrom", Kind.VACANT, 3, null, Consequence.NEXT_BASIS_REDUCED, null);
    }

    private static void refused(String field, Kind kind, Integer months, LocalDate funded, Consequence consequence, CountedFrom counted) {
        assertThatThrownBy(() -> new Condition(kind, months, funded, consequence, counted)).isInstanceOfSatisfying(Invalid.class,
                refused -> assertThat(refused.violations().getFirst().field()).isEqualTo(field));
    }
}
