package se.overens.distribution.model;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.overens.shared.Invalid;

/// Cells in lines, out of whatever a spreadsheet gives: pasted text with tabs, a file with semicolons or commas, in
/// UTF-8, UTF-16 or Windows-1252.
///
/// @param pointIsDecimal whether `1.234` can only be a decimal: in a file with commas between the cells
public record SheetTable(List<Line> lines, boolean pointIsDecimal) {

    public static final int LARGEST = 1024 * 1024;
    public static final int MOST_LINES = 2_000;
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
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /// @throws Invalid when it is empty, too large or no table
    public static SheetTable of(byte[] content) {
        return of(decode(content));
    }

    /// @throws Invalid when it is empty, too large or no table
    public static SheetTable of(String text) {
        if (text == null || text.isBlank()) throw new Invalid("text", "sheet-empty");
        if (text.length() > LARGEST) throw new Invalid("text", "sheet-too-large", LARGEST / 1024);
        String clean = text.startsWith("\ufeff") ? text.substring(1) : text;
        char separator = separator(clean);
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).allowExtraFields(true).allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(true).ofCsvRecord(clean)) {
            for (CsvRecord record : reader) {
                if (lines.size() > MOST_LINES) throw new Invalid("text", "sheet-too-many-lines", MOST_LINES);
                lines.add(new Line((int) record.getStartingLineNumber(), record.getFields()));
            }
        } catch (CsvParseException | java.io.IOException noTable) {
            throw new Invalid("text", "sheet-not-table");
        }
        return new SheetTable(lines.stream().filter(line -> !line.isEmpty()).toList(), separator == ',');
    }

    /// The separator that the first line with any text has most of; a tab wins, since nobody types one.
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of('\t', ';', ',').filter(candidate -> first.indexOf(candidate) >= 0).findFirst().orElse(';');
    }

    /// The text of a file, whichever way the spreadsheet wrote it.
    ///
    /// @throws Invalid when it is too large
    public static String decode(byte[] content) {
        if (content.length > LARGEST) throw new Invalid("file", "sheet-too-large", LARGEST / 1024);
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
