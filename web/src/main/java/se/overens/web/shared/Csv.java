package se.overens.web.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// A table as a Swedish spreadsheet opens it right: semicolons, decimal comma, UTF-8 with a byte order mark. Text never
/// begins as a formula.
public final class Csv {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(,\\d+)?");

    private Csv() {
    }

    /// @param rows cells are text, numbers, decimals as they travel (`0.69`) or null for nothing
    public static byte[] of(List<String> headings, List<List<Object>> rows) {
        var out = new StringWriter().append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(headings);
            rows.forEach(row -> csv.writeRecord(row.stream().map(Csv::cell).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        if (value == null) return "";
        var text = value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
        return safe(DECIMAL.matcher(text).matches() ? text.replace('.', ',') : text);
    }

    /// A spreadsheet computes what begins like a formula; an apostrophe makes it text.
    private static String safe(String text) {
        if (text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 || NUMBER.matcher(text).matches()) return text;
        return "'" + text;
    }
}
