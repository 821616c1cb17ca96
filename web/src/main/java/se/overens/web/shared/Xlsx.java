package se.overens.web.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table as a workbook of one sheet: a heading row that stays, numbers as numbers, and text that is never a formula.
public final class Xlsx {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// Amounts have as many decimals, shares and the like have more.
    private static final int KRONOR = 2;

    private Xlsx() {
    }

    /// @param name of the sheet
    /// @param rows cells are text, numbers, days or null for nothing
    public static byte[] of(String name, List<String> headings, List<List<Object>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Overens", "1.0")) {
            var sheet = book.newWorksheet(name);
            for (int column = 0; column < headings.size(); column++) sheet.value(0, column, headings.get(column));
            sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
            for (int row = 0; row < rows.size(); row++) write(sheet, row + 1, rows.get(row));
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> { }
                case BigDecimal decimal -> {
                    sheet.value(row, column, decimal);
                    sheet.style(row, column).format(decimal.scale() == KRONOR ? "#,##0.00" : "0.0000").set();
                }
                case Number number -> sheet.value(row, column, number);
                case LocalDate day -> sheet.value(row, column, day.toString());
                case Object other -> sheet.value(row, column, other.toString());
            }
        }
    }
}
