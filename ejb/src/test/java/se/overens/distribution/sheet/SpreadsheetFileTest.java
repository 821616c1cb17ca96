package se.overens.distribution.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.miachm.sods.OfficePercentage;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import se.overens.distribution.model.FactorSheet;
import se.overens.distribution.model.Jonkoping;
import se.overens.shared.Invalid;

/// Files as the programs write them: fastexcel and SODS write here, what they wrote is read by ours.
class SpreadsheetFileTest {

    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    @Test
    void an_excel_file_with_a_title_and_numeric_codes_is_read_whole() {
        var sheet = FactorSheet.read(SheetTable.of(xlsx(SpreadsheetFileTest::jonkoping)), Jonkoping.ALL);
        assertThat(sheet.isRight()).isTrue();
        assertThat(sheet.rows().getFirst().line()).isEqualTo(4);
        assertThat(sheet.values(sheet.columns().getFirst())).containsEntry("0680", "148081");
        assertThat(sheet.values(sheet.columns().getLast())).containsEntry("0643", "1.07");
    }

    @Test
    void an_opendocument_file_is_read_whole() {
        var sheet = FactorSheet.read(SheetTable.of(ods(table -> {
            table.getRange(0, 0).setValue("Län 06");
            table.getRange(2, 0, 1, 3).setValues("Kommun", "Folkmängd", "Arbetslösa");
            for (int i = 0; i < 13; i++) {
                var row = Jonkoping.ROWS.get(i);
                table.getRange(3 + i, 0).setValue(row.code() + " " + row.name());
                table.getRange(3 + i, 1).setValue(row.population());
                table.getRange(3 + i, 2).setValue(Double.valueOf(Jonkoping.unemployedPercent(row)));
            }
        })), Jonkoping.ALL);
        assertThat(sheet.isRight()).isTrue();
        assertThat(sheet.rows().getFirst().line()).isEqualTo(4);
        assertThat(sheet.values(sheet.columns().getFirst())).containsEntry("0680", "148081");
        assertThat(sheet.values(sheet.columns().getLast())).containsEntry("0643", "1.07");
    }

    @Test
    void numbers_days_and_per_cents_are_read_as_they_are_shown() {
        var lines = SheetTable.of(xlsx(sheet -> {
            sheet.value(0, 0, "a");
            sheet.value(0, 1, "b");
            sheet.value(1, 0, 0.1 + 0.2);
            sheet.value(1, 1, LocalDate.of(2024, 1, 31));
            sheet.style(1, 1).format("yyyy-mm-dd").set();
            sheet.value(2, 0, 0.083);
            sheet.style(2, 0).format("0.0%").set();
            sheet.value(2, 1, 12_345_678_901L);
            sheet.style(2, 1).format("#,##0\" st\"").set();
        })).lines();
        assertThat(lines.get(1).cells()).containsExactly("0,3", "2024-01-31");
        assertThat(lines.get(2).cells()).containsExactly("8,3 %", "12345678901");
    }

    @Test
    void the_same_in_an_opendocument_file() {
        var lines = SheetTable.of(ods(table -> {
            table.getRange(0, 0, 1, 2).setValues("a", "b");
            table.getRange(1, 0, 1, 2).setValues(0.1 + 0.2, LocalDate.of(2024, 1, 31));
            table.getRange(2, 0, 1, 2).setValues(new OfficePercentage(0.083), 12_345_678_901L);
        })).lines();
        assertThat(lines.get(1).cells()).startsWith("0,3", "2024-01-31");
        assertThat(lines.get(2).cells()).startsWith("8,3 %", "12345678901");
    }

    @Test
    void a_formula_counts_by_its_saved_value_and_is_refused_by_cell_without_one() {
        refused("sheet-formula-without-value", xlsx(sheet -> {
            jonkoping(sheet);
            sheet.formula(6, 1, "SUM(B5:B6)");
        }), "B7");
        refused("sheet-formula-without-value", content(row(cell("string", "a"), cell("string", "b"))
                + row(cell("string", "c"), "<table:table-cell table:formula=\"of:=1+1\"/>")), "B2");
        assertThat(SheetTable.of(content(row(cell("string", "a"), cell("string", "b")) + row(cell("string", "c"),
                "<table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"/>"))).lines().getLast().cells())
                .containsExactly("c", "2");
    }

    @Test
    void the_first_sheet_with_a_table_counts_and_empty_lines_do_not() {
        var table = SheetTable.of(book(workbook -> {
            workbook.newWorksheet("Om").value(0, 0, "Läs detta först");
            jonkoping(workbook.newWorksheet("Siffror"));
            workbook.newWorksheet("Gammalt").value(40, 3, " ");
        }));
        assertThat(table.lines()).hasSize(14);
        assertThat(SheetTable.of(table.asText()).lines()).isEqualTo(table.lines());
    }

    @Test
    void a_million_repeated_lines_are_counted_and_never_made() {
        var empty = "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
        var full = "<table:table-row table:number-rows-repeated=\"1048576\">" + cell("float", "7").replace("<table:table-cell", "<table:table-cell table:number-columns-repeated=\"16384\"") + "</table:table-row>";
        assertThat(SheetTable.of(content(row(cell("string", "a"), cell("string", "b")) + row(cell("string", "c"), cell("string", "d")) + empty)).lines()).hasSize(2);
        refused("sheet-too-many-lines", content(full), "2000");
    }

    @Test
    void what_unfolds_beyond_all_tables_is_refused() {
        refused("sheet-too-large-unpacked", zip(Map.of("mimetype", ODS.getBytes(StandardCharsets.UTF_8), "content.xml", new byte[Unzipped.LARGEST + 1])), "24");
        refused("sheet-too-large", new byte[SheetTable.LARGEST + 1], "1024");
    }

    @Test
    void locked_broken_and_other_files_are_told_apart() {
        refused("sheet-locked-or-old", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        refused("sheet-locked-or-old", zip(Map.of("mimetype", ODS.getBytes(StandardCharsets.UTF_8), "META-INF/manifest.xml",
                "<manifest:encryption-data/>".getBytes(StandardCharsets.UTF_8))));
        refused("sheet-not-spreadsheet", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        refused("sheet-not-spreadsheet", zip(Map.of("word/document.xml", new byte[0])));
        refused("sheet-broken", zip(Map.of("xl/workbook.xml", "<workbook".getBytes(StandardCharsets.UTF_8))));
        refused("sheet-broken", zip(Map.of("mimetype", ODS.getBytes(StandardCharsets.UTF_8), "content.xml", "<a><b>".getBytes(StandardCharsets.UTF_8))));
        var half = xlsx(SpreadsheetFileTest::jonkoping);
        refused("sheet-broken", java.util.Arrays.copyOf(half, half.length / 3));
        refused("sheet-empty", xlsx(sheet -> { }));
    }

    @Test
    void a_file_reads_no_other_file() {
        refused("sheet-broken", zip(Map.of("mimetype", ODS.getBytes(StandardCharsets.UTF_8), "content.xml",
                ("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + document(row(cell("string", "&x;"))))
                        .getBytes(StandardCharsets.UTF_8))));
    }

    private static void refused(String code, byte[] content, String... args) {
        assertThatThrownBy(() -> SheetTable.of(content)).isInstanceOfSatisfying(Invalid.class, invalid -> {
            assertThat(invalid.violations().getFirst().code()).isEqualTo(code);
            assertThat(invalid.violations().getFirst().args()).extracting(Object::toString).containsExactly(args);
        });
    }

    private static void jonkoping(Worksheet sheet) {
        sheet.value(0, 0, "Underlag 2024");
        sheet.value(2, 0, "Kommunkod");
        sheet.value(2, 1, "Folkmängd");
        sheet.value(2, 2, "Arbetslösa, %");
        for (int i = 0; i < 13; i++) {
            var row = Jonkoping.ROWS.get(i);
            sheet.value(3 + i, 0, Integer.valueOf(row.code()));
            sheet.value(3 + i, 1, row.population());
            sheet.value(3 + i, 2, Double.valueOf(Jonkoping.unemployedPercent(row)));
        }
    }

    private static byte[] xlsx(Consumer<Worksheet> fill) {
        return book(workbook -> fill.accept(workbook.newWorksheet("Blad1")));
    }

    private static byte[] book(Consumer<Workbook> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            fill.accept(workbook);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] ods(Consumer<com.github.miachm.sods.Sheet> fill) {
        var bytes = new ByteArrayOutputStream();
        var sheet = new com.github.miachm.sods.Sheet("Blad1", 20, 3);
        fill.accept(sheet);
        var book = new SpreadSheet();
        book.appendSheet(sheet);
        try {
            book.save(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] content(String rows) {
        return zip(Map.of("mimetype", ODS.getBytes(StandardCharsets.UTF_8), "content.xml", document(rows).getBytes(StandardCharsets.UTF_8)));
    }

    private static String document(String rows) {
        return "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                + "<office:body><office:spreadsheet><table:table>" + rows + "</table:table></office:spreadsheet></office:body></office:document-content>";
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String cell(String type, String text) {
        return "<table:table-cell office:value-type=\"" + type + "\"" + (type.equals("float") ? " office:value=\"" + text + "\"" : "")
                + "><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
