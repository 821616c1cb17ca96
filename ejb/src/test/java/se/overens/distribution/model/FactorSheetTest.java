package se.overens.distribution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.distribution.sheet.SheetTable;
import se.overens.distribution.sheet.SwedishNumber;
import se.overens.shared.Invalid;

class FactorSheetTest {

    @Test
    void a_sheet_as_excel_saves_it_in_swedish_is_read_whole() {
        var sheet = read("Kommunkod;Kommun;Folkmängd;Arbetslösa, %\n" + lines(row -> row.code().substring(1) + ";" + row.name() + ";"
                + spaced(row.population()) + ";" + Jonkoping.unemployedPercent(row).replace('.', ',')));
        assertThat(sheet.isRight()).isTrue();
        assertThat(sheet.columns()).extracting(FactorSheet.Column::heading).containsExactly("Folkmängd", "Arbetslösa, %");
        assertThat(sheet.columns()).extracting(FactorSheet.Column::kind).containsExactly(Kind.COUNT, Kind.RATE);
        assertThat(sheet.columns().getLast().polarity()).isEqualTo(Polarity.LESS_IS_MORE);
        assertThat(sheet.values(sheet.columns().getFirst())).containsEntry("0680", "148081");
        assertThat(sheet.values(sheet.columns().getLast())).containsEntry("0643", "1.07");
    }

    @Test
    void code_680_is_mended_to_0680_and_shown_with_its_name() {
        var row = read("kod;antal\n" + lines(r -> r.code().substring(1) + ";1")).rows().get(5);
        assertThat(row.written()).isEqualTo("680");
        assertThat(row.code()).isEqualTo("0680");
        assertThat(row.name()).isEqualTo("Jönköping");
        assertThat(row.mended()).isTrue();
    }

    @Test
    void names_and_codes_with_names_are_recognised() {
        assertThat(read("Kommun\tAntal\n" + lines(r -> r.name() + "s kommun\t1").replace("Jönköpings", "Jönköpings")).rows())
                .filteredOn(row -> row.code() != null).hasSizeGreaterThanOrEqualTo(10);
        assertThat(read("Kommun;Antal\n" + lines(r -> r.code() + " " + r.name() + ";1")).isRight()).isTrue();
    }

    @Test
    void a_name_alone_is_a_suggestion_and_a_code_is_none() {
        assertThat(read("Kommun;Antal\n" + lines(r -> r.name() + ";1")).hasSuggestions()).isTrue();
        assertThat(read("Kommun;Antal\n" + lines(r -> r.code() + " " + r.name() + ";1")).hasSuggestions()).isFalse();
        assertThat(read("Kod;Kommun;Antal\n" + lines(r -> r.code() + ";" + r.name() + ";1").replace("0680;Jönköping", ";Jönköping")).rows())
                .filteredOn(FactorSheet.Row::suggested).extracting(FactorSheet.Row::code).containsExactly("0680");
    }

    @Test
    void a_code_and_a_name_that_do_not_belong_together_are_refused() {
        var sheet = read("Kod;Kommun;Antal\n" + lines(r -> r.code() + ";" + r.name() + ";1").replace("0680;Jönköping", "0680;Habo"));
        assertThat(codesOf(sheet, "0680 Habo")).containsExactly("sheet-name-of-another");
    }

    @Test
    void fourteen_rows_for_thirteen_municipalities_are_not_a_county() {
        var rows = "Kod;Antal\n" + lines(r -> r.code() + ";1");
        assertThat(codesOf(read(rows + "\n0580;1"), "0580")).containsExactly("sheet-place-unknown");
        assertThat(read(rows + "\n0680;1").rows().getLast().faults()).extracting(FactorSheet.Fault::code).containsExactly("sheet-municipality-twice");
    }

    @Test
    void the_countys_own_columns_are_no_values() {
        var sheet = read("Länskod;Län;Kommunkod;Kommun;Antal\n" + lines(r -> "06;Jönköpings län;" + r.code() + ";" + r.name() + ";1"));
        assertThat(sheet.isRight()).isTrue();
        assertThat(sheet.columns()).extracting(FactorSheet.Column::heading).containsExactly("Antal");
    }

    @Test
    void what_the_sheet_is_about_may_stand_above_its_headings() {
        var sheet = read("Underlag 2024;Länsstyrelsen\nutskrivet;2023-11-01\n\nKommunkod;Folkmängd\n" + lines(r -> r.code() + ";" + r.population()));
        assertThat(sheet.isRight()).isTrue();
        assertThat(sheet.rows().getFirst().line()).isEqualTo(5);
    }

    @Test
    void a_line_with_the_sum_is_passed_over() {
        assertThat(read("Kommun;Antal\n" + lines(r -> r.name() + ";1") + "\nSumma;13").isRight()).isTrue();
    }

    @Test
    void a_missing_municipality_is_named() {
        var sheet = read("Kommun;Antal\n" + lines(r -> r.name() + ";1").replace("Sävsjö;1\n", ""));
        assertThat(sheet.isRight()).isFalse();
        assertThat(sheet.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("sheet-municipality-missing");
            assertThat(fault.args()).containsExactly("Sävsjö", "0684");
        });
    }

    @Test
    void each_fault_is_told_at_its_line() {
        var sheet = read("Kommun;Antal\n" + lines(r -> r.name() + ";1").replace("Habo;1", "Habo;−4").replace("Eksjö;1", "Eksjö;")
                .replace("Tranås;1", "Tranås;#VÄRDEFEL!").replace("Aneby;1", "Aneby;1.234") + "\nHabo;3\nLinköping;3");
        assertThat(codesOf(sheet, "Habo")).containsExactly("sheet-value-negative", "sheet-municipality-twice");
        assertThat(codesOf(sheet, "Eksjö")).containsExactly("sheet-value-missing");
        assertThat(codesOf(sheet, "Tranås")).containsExactly("sheet-value-not-number");
        assertThat(codesOf(sheet, "Aneby")).containsExactly("sheet-value-ambiguous");
        assertThat(codesOf(sheet, "Linköping")).containsExactly("sheet-place-unknown");
    }

    @Test
    void thousands_may_be_divided_by_any_kind_of_space() {
        for (String space : new String[] {" ", "\u00a0", "\u202f", "\u2009"})
            assertThat(SwedishNumber.read("148" + space + "081", false).number()).isEqualTo("148081");
        assertThat(SwedishNumber.read("1 234,50", false).number()).isEqualTo("1234.50");
        assertThat(SwedishNumber.read("2,98 %", false).number()).isEqualTo("2.98");
        assertThat(SwedishNumber.read("12 34", false).fault()).isEqualTo("value-not-number");
    }

    @Test
    void a_file_may_be_windows_1252_or_utf_8_with_or_without_mark() {
        String text = "Kommun;Antal\n" + lines(r -> r.name() + ";1");
        for (byte[] file : new byte[][] {text.getBytes(Charset.forName("windows-1252")), text.getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + text).getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_16)})
            assertThat(FactorSheet.read(SheetTable.of(file), Jonkoping.ALL).isRight()).isTrue();
    }

    @Test
    void commas_between_the_cells_leave_the_point_for_decimals() {
        var sheet = read("code,rate\n" + lines(r -> r.code() + ",1.234"));
        assertThat(sheet.isRight()).isTrue();
        assertThat(sheet.values(sheet.columns().getFirst())).containsEntry("0604", "1.234");
    }

    @Test
    void nothing_headings_alone_and_no_values_are_refused() {
        assertThatThrownBy(() -> read("  \n ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> read("Kommun;Antal")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> read("Kommun\nHabo")).isInstanceOf(Invalid.class);
    }

    private static FactorSheet read(String text) {
        return FactorSheet.read(SheetTable.of(text), Jonkoping.ALL);
    }

    private static java.util.List<String> codesOf(FactorSheet sheet, String written) {
        return sheet.rows().stream().filter(row -> row.written().equals(written)).flatMap(row -> row.faults().stream())
                .map(FactorSheet.Fault::code).toList();
    }

    private static String lines(java.util.function.Function<Jonkoping.Row, String> line) {
        return Jonkoping.ROWS.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String spaced(long number) {
        return number < 1000 ? "" + number : number / 1000 + "\u00a0" + String.format("%03d", number % 1000);
    }
}
