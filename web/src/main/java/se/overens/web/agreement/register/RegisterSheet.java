package se.overens.web.agreement.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.overens.agreement.register.FindRegister;
import se.overens.agreement.register.RegisterRow;
import se.overens.agreement.register.model.RegisterQuestion;
import se.overens.web.shared.Texts;

/// The register as a table to open in a spreadsheet: everything that answers to the question, written a handful of rows
/// at a time as they are read, so that a long list needs no more memory than a short one. Text never begins as a formula.
@RequestScoped
public class RegisterSheet {

    static final String CSV = "text/csv;charset=UTF-8";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> COLUMNS = List.of("number", "what", "form", "parties", "state", "startsOn", "endsOn", "lastDay", "noticeBy", "next", "whose", "model", "addenda", "owner");
    private static final int AT_ONCE = 200;
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private FindRegister register;

    void csv(RegisterQuestion question, Texts texts, OutputStream out) throws IOException {
        try (var csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8).append(BYTE_ORDER_MARK))) {
            csv.writeRecord(headings(texts));
            each(question, row -> csv.writeRecord(cells(row, texts).stream().map(cell -> safe(Objects.toString(cell, ""))).toList()));
        }
    }

    void xlsx(RegisterQuestion question, Texts texts, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Overens", "1.0")) {
            Worksheet sheet = book.newWorksheet(texts.get("agreement.list.title"));
            List<String> headings = headings(texts);
            for (int column = 0; column < headings.size(); column++) sheet.value(0, column, headings.get(column));
            sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int[] at = {1};
            each(question, row -> {
                write(sheet, at[0]++, cells(row, texts));
                if (at[0] % AT_ONCE == 0) sheet.flush();
            });
        }
    }

    private interface Line {
        void write(RegisterRow row) throws IOException;
    }

    private void each(RegisterQuestion question, Line line) throws IOException {
        List<UUID> all = register.all(question);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            for (RegisterRow row : register.rows(all.subList(from, Math.min(all.size(), from + AT_ONCE)))) line.write(row);
        }
    }

    private static void write(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> { }
                case Integer whole -> sheet.value(row, column, whole);
                case Object other -> sheet.inlineString(row, column, safe(other.toString()));
            }
        }
    }

    private static List<String> headings(Texts texts) {
        return COLUMNS.stream().map(column -> texts.get("agreement.list.column." + column)).toList();
    }

    private static List<Object> cells(RegisterRow row, Texts texts) {
        return Arrays.asList(row.number(), row.title(), texts.get("agreement.form." + row.form()), String.join(", ", row.partyNames()),
                texts.get("agreement.state." + row.state()), row.startsOn(), row.endsOn(), row.lastDay(), row.noticeBy(),
                texts.get("agreement.list.next." + row.next()), RegisterWords.whose(row, texts), row.model(), row.addenda(), row.owner());
    }

    /// A spreadsheet computes what begins like a formula; an apostrophe makes it text.
    private static String safe(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
