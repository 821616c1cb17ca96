package se.overens.distribution.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.overens.shared.Invalid;

/// Cells in lines, out of whatever a spreadsheet gives: an Excel or OpenDocument file, pasted text with tabs, a file
/// with semicolons or commas, in UTF-8, UTF-16 or Windows-1252. Titles above the table and empty lines are left out.
///
/// @param pointIsDecimal whether `1.234` can only be a decimal: in a file with commas between the cells
public record SheetTable(List<Line> lines, boolean pointIsDecimal) {

    public static final int LARGEST = 1024 * 1024;
    public static final int MOST_LINES = 2_000;
    static final int MOST_COLUMNS = 200;
    static final int MOST_SHEETS = 20;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// @param number the line in the sheet, the headings being line 1
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        public String cell(int index) {
            return index < cells.size() ? cells.get(index).strip() : "";
        }

        boolean isEmpty() {
            return filled() == 0;
        }

        /// How many of the cells hold something.
        int filled() {
            return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
        }
    }

    /// What it is shows in the content itself, not in what the file is called.
    ///
    /// @throws Invalid when it is empty, too large, locked, broken or no table
    public static SheetTable of(byte[] content) {
        if (content.length > LARGEST) throw new Invalid("file", "sheet-too-large", LARGEST / 1024);
        return SpreadsheetFile.is(content) ? table(SpreadsheetFile.read(content), false) : of(decode(content));
    }

    /// @throws Invalid when it is empty, too large or no table
    public static SheetTable of(String text) {
        if (text == null || text.isBlank()) throw new Invalid("text", "sheet-empty");
        if (text.length() > LARGEST) throw new Invalid("text", "sheet-too-large", LARGEST / 1024);
        String clean = (text.startsWith("\ufeff") ? text.substring(1) : text).replaceAll("(?m)^# .*$", "");   // remarks, as open data has them
        char separator = separator(clean);
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).allowExtraFields(true).allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(true).ofCsvRecord(clean)) {
            for (CsvRecord record : reader) {
                if (lines.size() > MOST_LINES) break;
                lines.add(new Line((int) record.getStartingLineNumber(), record.getFields()));
            }
        } catch (CsvParseException | java.io.IOException noTable) {
            throw new Invalid("text", "sheet-not-table");
        }
        return table(lines, separator == ',');
    }

    private static SheetTable table(List<Line> lines, boolean pointIsDecimal) {
        if (lines.size() > MOST_LINES) throw new Invalid("text", "sheet-too-many-lines", MOST_LINES);
        boolean titled = lines.stream().anyMatch(line -> line.filled() > 1);
        return new SheetTable(lines.stream().filter(line -> !line.isEmpty())
                .dropWhile(line -> titled && line.filled() == 1).toList(), pointIsDecimal);
    }

    /// The same table as text with tabs, each line at its number: what is read from a file can be shown, kept and read
    /// again like what is pasted.
    public String asText() {
        StringBuilder text = new StringBuilder();
        int at = 1;
        for (Line line : lines) {
            for (; at < line.number(); at++) text.append('\n');
            text.append(String.join("\t", line.cells().stream().map(SheetTable::inOneCell).toList()));
        }
        return text.append('\n').toString();
    }

    private static String inOneCell(String text) {
        return text.replaceAll("[\\t\\r\\n\"]+", " ").strip();
    }

    /// The separator that most lines have; a tab goes first, since nobody types one, and a comma last, since it is also
    /// the decimal sign.
    private static char separator(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(50).toList();
        return Stream.of('\t', ';', ',').max(Comparator.comparingLong(candidate -> lines.stream()
                .filter(line -> line.indexOf(candidate) >= 0).count() * 4 + ",;\t".indexOf(candidate))).orElseThrow();
    }

    /// The text of a file, whichever way the spreadsheet wrote it; the table of a spreadsheet's own file as text.
    ///
    /// @throws Invalid when it is too large, locked or broken
    public static String decode(byte[] content) {
        if (content.length > LARGEST) throw new Invalid("file", "sheet-too-large", LARGEST / 1024);
        if (SpreadsheetFile.is(content)) return of(content).asText();
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) return new String(content, StandardCharsets.UTF_16);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
