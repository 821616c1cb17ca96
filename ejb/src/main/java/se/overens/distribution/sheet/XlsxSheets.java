package se.overens.distribution.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import se.overens.distribution.sheet.SheetTable.Line;
import se.overens.shared.Invalid;

/// The sheets of an Excel file. A formula counts by the value that was saved with it; nothing is computed here.
final class XlsxSheets {

    /// What a number format shows in plain letters, without what it quotes, colours or sets in brackets.
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern OF_A_DAY = Pattern.compile("[ymdYMD]");

    private XlsxSheets() {
    }

    static List<List<Line>> read(Unzipped file) {
        List<List<Line>> sheets = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file.zipped()), new ReadingOptions(true, true))) {
            for (Sheet sheet : book.getSheets().limit(SheetTable.MOST_SHEETS).toList()) sheets.add(lines(sheet));
        } catch (IOException | ExcelReaderException | IllegalStateException | IndexOutOfBoundsException | NumberFormatException broken) {
            throw new Invalid("file", "sheet-broken");
        }
        return sheets;
    }

    private static List<Line> lines(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.map(XlsxSheets::line).filter(line -> !line.isEmpty()).limit(SheetTable.MOST_LINES + 1L).toList();
        }
    }

    private static Line line(Row row) {
        String[] cells = new String[Math.min(row.getCellCount(), SheetTable.MOST_COLUMNS)];
        Arrays.fill(cells, "");
        row.stream().filter(cell -> cell != null && cell.getColumnIndex() < cells.length)
                .forEach(cell -> cells[cell.getColumnIndex()] = text(cell));
        return new Line(row.getRowNum(), List.of(cells));
    }

    private static String text(Cell cell) {
        String stored = cell.getRawValue();
        if (cell.getType() == CellType.FORMULA && (stored == null || stored.isEmpty()))
            throw new Invalid("file", "sheet-formula-without-value", cell.getAddress().toString());
        if (stored == null) return "";
        return switch (cell.getType()) {
            case NUMBER -> number(cell, stored);
            case FORMULA -> cell.getValue() instanceof String text ? text : number(cell, stored);
            case STRING -> cell.getText();
            case BOOLEAN, ERROR, EMPTY -> stored;
        };
    }

    private static String number(Cell cell, String stored) {
        String format = cell.getDataFormatString();
        String plain = format == null ? "" : QUOTED.matcher(format).replaceAll("");
        if (OF_A_DAY.matcher(plain).find() && !plain.equals("General")) return cell.asDate().toLocalDate().toString();
        return CellText.number(stored, plain.contains("%"));
    }
}
