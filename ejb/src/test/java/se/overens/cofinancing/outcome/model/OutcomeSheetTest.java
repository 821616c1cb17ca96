package se.overens.cofinancing.outcome.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.outcome.model.OutcomeSheet.Row;
import se.overens.distribution.sheet.SheetTable;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.Violation;

class OutcomeSheetTest {

    private static final CostName SALARY = new CostName(ComponentKind.SALARY, "");
    private static final CostName INTERPRETERS = new CostName(ComponentKind.OTHER, "Tolkar");
    private static final List<CostName> COMPONENTS = List.of(SALARY, new CostName(ComponentKind.TRAVEL, ""), INTERPRETERS);

    @Test
    void a_ledger_that_a_swedish_spreadsheet_wrote_is_read() {
        OutcomeSheet sheet = read("Utfall tjänsten\n\nPeriod;Kostnadsslag;Belopp\n2024-01;Lön;58 333,33\n2024-Q1;Tolkar;1 200\nSumma;;59 533,33\n");
        assertThat(sheet.isRight()).isTrue();
        assertThat(sheet.rows()).extracting(Row::amount).containsExactly(Money.parse("58333.33"), Money.parse("1200.00"));
        assertThat(sheet.rows()).extracting(Row::name).containsExactly(SALARY, INTERPRETERS);
        assertThat(sheet.rows()).extracting(Row::line).containsExactly(4, 5);
    }

    @ParameterizedTest
    @CsvSource({"202403, 2024-03", "mars, 2024-03", "Mars 2023, 2023-03", "dec, 2024-12", "K2, 2024-Q2", "2024-Q4, 2024-Q4"})
    void a_period_is_read_as_ledgers_write_it(String written, String period) {
        assertThat(read("Period;Slag;Utfall\n" + written + ";Resor;1\n").rows().getFirst().period()).hasToString(period);
    }

    @ParameterizedTest
    @CsvSource({"2024-13;Lön;1, outcome-period", "2024-01;Hyra;1, outcome-component-unknown", "2024-01;Lön;tio, sheet-value-not-number", "2024-01;Lön;-5, sheet-value-negative",
            "2024-01;Lön;, sheet-value-missing", "'2024-01;Lön;1,234', amount"})
    void what_cannot_be_read_is_said_line_by_line(String line, String fault) {
        Row row = read("Period;Slag;Belopp\n" + line + "\n2024-02;Lön;1\n").rows().getFirst();
        assertThat(row.faults()).extracting(Violation::code).containsExactly(fault);
    }

    @Test
    void one_component_needs_no_column_of_its_own() {
        OutcomeSheet sheet = OutcomeSheet.read(SheetTable.of("Månad;Belopp\n2024-01;100\n"), 2024, List.of(SALARY));
        assertThat(sheet.rows()).extracting(Row::name).containsExactly(SALARY);
    }

    @Test
    void a_table_without_its_columns_is_refused_by_name() {
        assertThatThrownBy(() -> read("Datum;Slag;Belopp\n2024-01;Lön;1\n")).isInstanceOf(Invalid.class).hasMessageContaining("outcome-sheet-without-period");
        assertThatThrownBy(() -> read("Period;Slag;Saldo\n2024-01;Lön;1\n")).isInstanceOf(Invalid.class).hasMessageContaining("outcome-sheet-without-amount");
        assertThatThrownBy(() -> read("Period;Text;Belopp\n2024-01;Lön;1\n")).isInstanceOf(Invalid.class).hasMessageContaining("outcome-sheet-without-component");
    }

    private static OutcomeSheet read(String text) {
        return OutcomeSheet.read(SheetTable.of(text), 2024, COMPONENTS);
    }
}
