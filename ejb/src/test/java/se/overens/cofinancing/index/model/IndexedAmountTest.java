package se.overens.cofinancing.index.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.cofinancing.index.model.IndexTables.IndexMissing;
import se.overens.cofinancing.index.model.IndexTables.Weighted;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

class IndexedAmountTest {

    /// Half up, once, from the exact product: 900 × 1.027 = 924.30.
    @ParameterizedTest
    @CsvSource({
            "900, 1, 1.027, 1, 924",
            "900, 1, 1.027, 0.01, 924.30",
            "900, 100, 102.7, 1, 924",
            "1000, 300, 301, 0.01, 1003.33",
            "1000, 300, 301, 1, 1003",
            "100, 1, 1.005, 1, 101",
            "100, 1, 1.00499999, 1, 100",
            "376000, 102.58, 101.10, 1, 370575",
    })
    void an_amount_follows_its_index_and_is_rounded_once(String base, String first, String now, String unit, String amount) {
        var tables = tables("PKV", value("2024", first, "2024-02"), value("2025", now, "2025-02"));
        assertThat(IndexedAmount.of(rule(base, false, unit), 2025, tables).amount()).isEqualTo(Money.parse(amount));
    }

    @Test
    void a_composite_weighs_the_ratios_of_its_parts() {
        var tables = new IndexTables(Map.of("PKV", List.of(new Weighted("AKI", Fraction.parse("0.9")), new Weighted("KPI", Fraction.parse("0.1")))), Map.of(
                "AKI", List.of(value("2024", "1", "2024-02"), value("2025", "1.0258", "2025-02")),
                "KPI", List.of(value("2024", "1", "2024-02"), value("2025", "1.011", "2025-02"))));
        var indexed = IndexedAmount.of(rule("100000", false, "0.01"), 2025, tables);
        assertThat(indexed.ratio()).isEqualTo(Fraction.parse("1.02432"));
        assertThat(indexed.amount()).isEqualTo(Money.parse("102432"));
        assertThat(indexed.steps()).hasSize(2);
    }

    @Test
    void a_year_without_its_index_is_provisional_by_the_latest_known() {
        var known = tables("PKV", value("2023", "100", "2023-02"), value("2024", "104", "2024-02"));
        var indexed = IndexedAmount.of(rule("1000", false, "1"), 2025, known);
        assertThat(indexed.isProvisional()).isTrue();
        assertThat(indexed.amount()).isEqualTo(Money.parse("1000"));
        assertThat(indexed.steps().getFirst().now().used().period()).hasToString("2024");
        assertThat(indexed.steps().getFirst().now().wanted()).hasToString("2025");
    }

    /// "PKV October": the publication of October before the year, whatever was published before and after.
    @Test
    void the_publication_that_the_contract_names_holds_and_a_later_one_changes_nothing() {
        var october = new IndexRule(Money.parse("1000"), 2024, "PKV", 0, null, 10, 1, false, Money.ONE_KRONA);
        List<IndexValue> values = new ArrayList<>(List.of(value("2024", "100", "2024-04"), value("2025", "103", "2024-04")));
        assertThat(IndexedAmount.of(october, 2025, tables("PKV", values))).satisfies(spring -> {
            assertThat(spring.isProvisional()).as("the forecast of April is the latest known").isTrue();
            assertThat(spring.amount()).isEqualTo(Money.parse("1030"));
        });
        values.addAll(List.of(value("2024", "100", "2024-10"), value("2025", "102.7", "2024-10")));
        assertThat(IndexedAmount.of(october, 2025, tables("PKV", values))).satisfies(autumn -> {
            assertThat(autumn.isProvisional()).isFalse();
            assertThat(autumn.amount()).isEqualTo(Money.parse("1027"));
        });
        values.addAll(List.of(value("2024", "100", "2025-02"), value("2025", "109", "2025-02")));
        assertThat(IndexedAmount.of(october, 2025, tables("PKV", values)).amount()).isEqualTo(Money.parse("1027"));
        var latest = new IndexRule(Money.parse("1000"), 2024, "PKV", 0, null, null, 0, false, Money.ONE_KRONA);
        assertThat(IndexedAmount.of(latest, 2025, tables("PKV", values)).amount()).isEqualTo(Money.parse("1090"));
    }

    @Test
    void a_contract_may_read_the_month_of_the_year_before() {
        var october = new IndexRule(Money.parse("1000"), 2024, "KPI", 1, 10, null, 0, false, Money.ONE_KRONA);
        var tables = tables("KPI", value("2023-10", "400", "2023-11"), value("2024-10", "406", "2024-11"), value("2024", "999", "2024-11"));
        assertThat(IndexedAmount.of(october, 2025, tables).amount()).isEqualTo(Money.parse("1015"));
    }

    @Test
    void an_amount_that_may_not_fall_keeps_the_highest_year() {
        var tables = tables("PKV", value("2024", "100", "2024-02"), value("2025", "105", "2025-02"), value("2026", "102", "2026-02"));
        assertThat(IndexedAmount.of(rule("1000", true, "1"), 2026, tables)).satisfies(kept -> {
            assertThat(kept.amount()).isEqualTo(Money.parse("1050"));
            assertThat(kept.kept()).isTrue();
        });
        assertThat(IndexedAmount.of(rule("1000", false, "1"), 2026, tables).amount()).isEqualTo(Money.parse("1020"));
    }

    @Test
    void nothing_known_is_refused() {
        assertThatThrownBy(() -> IndexedAmount.of(rule("1000", false, "1"), 2025, tables("AKI"))).isInstanceOf(IndexMissing.class);
    }

    /// The amount lies within half a unit of the exact product, and is a whole number of units.
    @Test
    void rounding_is_never_more_than_half_a_unit() {
        var random = new Random(20250101);
        for (int i = 0; i < 100_000; i++) {
            Money unit = random.nextBoolean() ? Money.ONE_KRONA : Money.ONE_ORE;
            Money base = unit.times(1 + random.nextInt(200_000_000));
            Fraction first = Fraction.of(1 + random.nextInt(100_000), 100);
            Fraction now = Fraction.of(1 + random.nextInt(100_000), 100);
            var rule = new IndexRule(base, 2024, "PKV", 0, null, null, 0, false, unit);
            var tables = new IndexTables(Map.of(), Map.of("PKV", List.of(new IndexValue(IndexPeriod.parse("2024"), first, YearMonth.of(2024, 2), LocalDate.of(2024, 2, 1)),
                    new IndexValue(IndexPeriod.parse("2025"), now, YearMonth.of(2025, 2), LocalDate.of(2025, 2, 1)))));
            Money amount = IndexedAmount.of(rule, 2025, tables).amount();
            Fraction exact = base.inKronor().times(now).dividedBy(first);
            Fraction off = amount.inKronor().minus(exact);
            assertThat(off.max(off.negated())).isLessThanOrEqualTo(unit.inKronor().dividedBy(Fraction.of(2)));
            assertThat(amount.isMultipleOf(unit)).isTrue();
        }
    }

    private static IndexRule rule(String base, boolean neverLower, String unit) {
        return new IndexRule(Money.parse(base), 2024, "PKV", 0, null, null, 0, neverLower, Money.parse(unit));
    }

    private static IndexTables tables(String series, IndexValue... values) {
        return tables(series, List.of(values));
    }

    private static IndexTables tables(String series, List<IndexValue> values) {
        return new IndexTables(Map.of(), Map.of(series, values));
    }

    private static IndexValue value(String period, String value, String edition) {
        YearMonth month = YearMonth.parse(edition);
        return new IndexValue(IndexPeriod.parse(period), Fraction.parse(value), month, month.atDay(15));
    }
}
