package se.overens.distribution.reception.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.distribution.model.Jonkoping;
import se.overens.distribution.sheet.KeyedSheet.Place;
import se.overens.distribution.sheet.SheetTable;
import se.overens.shared.Invalid;
import se.overens.shared.Violation;

class ReceptionSheetTest {

    private static final List<Place> PLACES = Jonkoping.ALL.stream().map(each -> new Place(each.code(), each.name())).toList();

    @Test
    void a_column_per_year_in_windows_1252_with_the_leading_zero_lost() {
        ReceptionSheet sheet = ReceptionSheet.read(SheetTable.of("Kod;Kommun;2023;2024\n680;Jönköping;1 205;98\n684;Sävsjö;0;\nSumma;;1 205;98\n"
                .getBytes(Charset.forName("windows-1252"))), PLACES, null);
        assertThat(sheet.isRight()).isTrue();
        assertThat(sheet.rows()).extracting(ReceptionSheet.Row::code).containsExactly("0680", "0680", "0684");
        assertThat(sheet.rows()).extracting(ReceptionSheet.Row::persons).containsExactly(1205L, 98L, 0L);
        assertThat(sheet.rows().getFirst().mended()).isTrue();
        assertThat(sheet.missing()).contains("Aneby").hasSize(11);
    }

    @Test
    void a_line_per_month_and_months_as_headings_are_the_same() {
        ReceptionSheet lines = read("kod\tår\tmånad\tantal\n0680\t2024\t3\t7\n0680\t2024\tapril\t5\n");
        ReceptionSheet headings = read("kod\t2024-03\tapr 2024\n0680\t7\t5\n");
        assertThat(lines.rows()).extracting(ReceptionSheet.Row::month).containsExactly(3, 4);
        assertThat(headings.rows()).extracting(ReceptionSheet.Row::month).containsExactly(3, 4);
        assertThat(headings.rows()).extracting(ReceptionSheet.Row::persons).containsExactly(7L, 5L);
    }

    @Test
    void a_name_alone_is_a_suggestion_and_a_name_against_its_code_a_fault() {
        ReceptionSheet named = read("Kommun\t2024\nHabo kommun\t3\n");
        assertThat(named.rows().getFirst().suggested()).isTrue();
        assertThat(named.rows().getFirst().code()).isEqualTo("0643");
        assertThat(faults(read("Kod\tKommun\t2024\n0680\tHabo\t3\n"))).containsExactly("sheet-name-of-another");
    }

    @Test
    void every_fault_is_told_with_its_line() {
        ReceptionSheet sheet = read("Kod\tAntal\n9999\t3\n0680\t-1\n0643\t2,5\n0604\tmånga\n0684\t\n");
        assertThat(faults(sheet)).containsExactlyInAnyOrder("sheet-place-unknown", "sheet-value-negative", "sheet-value-not-whole", "sheet-value-not-number",
                "sheet-value-missing", "sheet-year-missing", "sheet-year-missing", "sheet-year-missing", "sheet-year-missing", "sheet-year-missing");
        assertThat(sheet.rows().getFirst().faults().getFirst().field()).isEqualTo("lines[2]");
    }

    @Test
    void two_columns_without_a_year_are_not_guessed_between() {
        assertThatThrownBy(() -> read("Kod\tMottagna\tBedömda\n0680\t3\t4\n")).isInstanceOfSatisfying(Invalid.class,
                refused -> assertThat(refused.violations()).extracting(Violation::code).containsExactly("sheet-columns-unclear"));
    }

    private static ReceptionSheet read(String text) {
        return ReceptionSheet.read(SheetTable.of(text), PLACES, null);
    }

    private static List<String> faults(ReceptionSheet sheet) {
        return sheet.rows().stream().flatMap(row -> row.faults().stream()).map(Violation::code).toList();
    }
}
