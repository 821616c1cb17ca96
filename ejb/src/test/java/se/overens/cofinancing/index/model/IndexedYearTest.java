package se.overens.cofinancing.index.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.cofinancing.cost.model.KeySource;
import se.overens.cofinancing.cost.model.PostYear.Sources;
import se.overens.cofinancing.cost.model.YearComponent;
import se.overens.cofinancing.cost.model.YearPlan;
import se.overens.cofinancing.cost.model.YearTerms;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

class IndexedYearTest {

    private static final IndexRule RULE = new IndexRule(Money.parse("900"), 2024, "PKV", 0, null, null, 0, false, Money.ONE_KRONA);
    private static final IndexTables TABLES = new IndexTables(Map.of(), Map.of("PKV", List.of(value("2024", "1"), value("2025", "1.027"))));

    @Test
    void the_base_amount_is_raised_to_the_years_amount() {
        var year = IndexedYear.of(ComponentKind.WHOLE, RULE, plan(2025, component(ComponentKind.WHOLE, "900", "900")), TABLES).orElseThrow();
        assertThat(year.difference()).isEqualTo(Money.parse("24"));
        assertThat(year.additions()).containsExactly(Money.parse("24"));
    }

    @Test
    void a_year_that_was_entered_as_the_index_makes_it_gets_nothing_added() {
        var year = IndexedYear.of(ComponentKind.WHOLE, RULE, plan(2025, component(ComponentKind.WHOLE, "924", "924")), TABLES).orElseThrow();
        assertThat(year.difference()).isEqualTo(Money.ZERO);
    }

    @Test
    void half_a_year_is_raised_by_half() {
        var year = IndexedYear.of(ComponentKind.WHOLE, RULE, plan(2025, component(ComponentKind.WHOLE, "900", "450")), TABLES).orElseThrow();
        assertThat(year.additions()).containsExactly(Money.parse("12"));
    }

    @Test
    void only_the_component_that_follows_is_raised() {
        var plan = plan(2025, component(ComponentKind.SALARY, "900", "900"), component(ComponentKind.TRAVEL, "100", "100"));
        assertThat(IndexedYear.of(ComponentKind.SALARY, RULE, plan, TABLES).orElseThrow().components()).extracting(YearComponent::kind).containsExactly(ComponentKind.SALARY);
        assertThat(IndexedYear.of(ComponentKind.PREMISES, RULE, plan, TABLES)).isEmpty();
    }

    @Test
    void the_whole_cost_is_raised_on_every_component_and_adds_up() {
        var plan = plan(2025, component(ComponentKind.SALARY, "600", "600"), component(ComponentKind.TRAVEL, "200", "200"), component(ComponentKind.PREMISES, "100", "100"));
        assertThat(IndexedYear.of(ComponentKind.WHOLE, RULE, plan, TABLES).orElseThrow().additions())
                .containsExactly(Money.parse("16"), Money.parse("5.33"), Money.parse("2.67"));
    }

    @Test
    void a_year_before_the_base_year_follows_nothing() {
        assertThat(IndexedYear.of(ComponentKind.WHOLE, RULE, plan(2023, component(ComponentKind.WHOLE, "900", "900")), TABLES)).isEmpty();
    }

    private static YearPlan plan(int year, YearComponent... components) {
        return new YearPlan(year, List.of(components), YearTerms.MONTHS_AND_ORE, new Sources("Budget", "§ 4"), List.of());
    }

    private static YearComponent component(ComponentKind kind, String fullYear, String amount) {
        return new YearComponent(kind, null, Money.parse(fullYear), Money.parse(amount), new CostShareKey.Equal(), KeySource.NONE, List.of());
    }

    private static IndexValue value(String period, String value) {
        return new IndexValue(IndexPeriod.parse(period), Fraction.parse(value), YearMonth.of(2024, 2), LocalDate.of(2024, 2, 1));
    }
}
