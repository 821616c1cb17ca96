package se.overens.distribution.forecast.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.distribution.forecast.model.ForecastSheet.Row;
import se.overens.distribution.model.Category;
import se.overens.distribution.sheet.SheetTable;
import se.overens.shared.Violation;

class ForecastSheetTest {

    @Test
    void a_line_per_year_and_a_column_per_scenario_in_windows_1252() {
        ForecastSheet sheet = ForecastSheet.read(SheetTable.of("År;Lägre;Huvudscenario;Högre\n2026;10 000;14 100;18 000\n2027;9 000;12 000;\n"
                .getBytes(Charset.forName("windows-1252"))), null, Category.ASSIGNMENT);
        assertThat(sheet.isRight()).isTrue();
        assertThat(sheet.rows()).hasSize(5);
        assertThat(sheet.rows()).extracting(Row::scenario).containsExactly(Scenario.LOW, Scenario.MAIN, Scenario.HIGH, Scenario.LOW, Scenario.MAIN);
        assertThat(sheet.rows()).extracting(Row::persons).containsExactly(10000L, 14100L, 18000L, 9000L, 12000L);
    }

    @Test
    void a_line_per_scenario_and_a_column_per_year_says_the_same() {
        ForecastSheet sheet = read("Scenario\tKategori\t2026\t2027\nHuvud\tanvisning\t14100\t12000\nHuvud\tmassflykt\t4000\t3000\n", null, null);
        assertThat(sheet.isRight()).isTrue();
        assertThat(sheet.rows()).extracting(Row::year).containsExactly(2026, 2027, 2026, 2027);
        assertThat(sheet.rows()).extracting(Row::category).containsExactly(Category.ASSIGNMENT, Category.ASSIGNMENT, Category.MASS_INFLUX, Category.MASS_INFLUX);
    }

    @Test
    void two_columns_are_enough_when_the_rest_is_said_beside() {
        assertThat(read("År\tPersoner\n2026\t14100\n", Scenario.MAIN, Category.ASSIGNMENT).rows().getFirst())
                .isEqualTo(new Row(2, Scenario.MAIN, Category.ASSIGNMENT, 2026, 14100L, List.of()));
    }

    @Test
    void every_fault_is_told_with_its_line() {
        assertThat(faults(read("År\tPersoner\n2026\t14100\n2026\t14000\nnästa år\t1\n2027\t-3\n2028\t1,5\n", Scenario.MAIN, Category.ASSIGNMENT)))
                .containsExactly("sheet-year-twice", "sheet-year-missing", "sheet-value-negative", "sheet-value-not-whole");
        assertThat(faults(read("År\tPersoner\n2026\t14100\n", null, null))).containsExactly("sheet-scenario-missing", "sheet-category-missing");
    }

    private static ForecastSheet read(String text, Scenario scenario, Category category) {
        return ForecastSheet.read(SheetTable.of(text), scenario, category);
    }

    private static List<String> faults(ForecastSheet sheet) {
        return sheet.rows().stream().flatMap(row -> row.faults().stream()).map(Violation::code).toList();
    }
}
