package se.overens.web.invoicing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.invoicing.InvoiceBasisView;
import se.overens.invoicing.InvoiceRowView;
import se.overens.web.shared.Texts;
import se.overens.web.shared.Xlsx;

/// The rows of a basis as a table to open in a spreadsheet, with the words of the reader's language. A cell is text, a
/// whole number or an amount; text never begins as a formula.
final class BasisSheet {

    static final String CSV = "text/csv;charset=UTF-8";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String KEY = "invoicing.export.";
    private static final List<String> COLUMNS = List.of("basis", "post", "from", "through", "due", "code", "payer", "population", "share",
            "amount", "number", "state", "paid", "left", "agreement", "clause", "decision", "kind", "credits");
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final List<String> headings;
    private final List<List<Object>> rows;

    private BasisSheet(String name, List<String> headings, List<List<Object>> rows) {
        this.name = name;
        this.headings = headings;
        this.rows = rows;
    }

    static BasisSheet of(InvoiceBasisView basis, Texts texts) {
        var headings = COLUMNS.stream().map(column -> texts.get(KEY + column)).toList();
        return new BasisSheet(basis.label(), headings, basis.rows().stream().map(row -> cells(basis, row, texts)).toList());
    }

    static String fileName(InvoiceBasisView basis, String ending) {
        return basis.label().replace(' ', '-') + "." + ending;
    }

    /// Semicolon, decimal comma and a byte order mark: what a Swedish Excel opens right.
    byte[] csv() {
        var out = new StringWriter().append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(headings);
            rows.forEach(row -> csv.writeRecord(row.stream().map(BasisSheet::text).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx() {
        return Xlsx.of(name, headings, rows.stream().map(row -> row.stream().map(BasisSheet::shown).toList()).toList());
    }

    private static Object shown(Object cell) {
        return cell instanceof Number ? cell : safe(cell.toString());
    }

    private static List<Object> cells(InvoiceBasisView basis, InvoiceRowView row, Texts texts) {
        var cells = new ArrayList<Object>(Stream.of(basis.label(), basis.postTitle(), basis.startsOn(), basis.endsOn(), basis.dueOn(), row.code(), row.payer()).toList());
        cells.add(row.population() == null ? "" : row.population());
        cells.add(row.sharePercent());
        cells.add(kronor(row.amountOre()));
        cells.add(row.ledgerNumber() == null ? "" : row.ledgerNumber());
        cells.add(texts.get("invoicing.state." + row.standing().state()));
        cells.add(kronor(row.standing().paidOre()));
        cells.add(kronor(row.standing().leftOre()));
        cells.add(row.clause() == null ? "" : Integer.toString(row.clause().agreement()));
        cells.add(row.clause() == null || row.clause().number() == null ? "" : row.clause().number());
        cells.add(row.decision() == null ? "" : texts.get("invoicing.body." + row.decision().body()) + " " + row.decision().decidedOn() + " " + row.decision().paragraph());
        cells.add(texts.get(row.credit() ? "invoicing.kind.credit" : "invoicing.kind.charge"));
        cells.add(row.credit() ? row.credits().stream().map(InvoiceRowView.Credit::label).collect(Collectors.joining(", ")) : "");
        return cells;
    }

    private static BigDecimal kronor(long ore) {
        return BigDecimal.valueOf(ore, 2);
    }

    private static String text(Object cell) {
        return cell instanceof BigDecimal decimal ? decimal.toPlainString().replace('.', ',') : safe(cell.toString());
    }

    /// A spreadsheet computes what begins like a formula; an apostrophe makes it text.
    private static String safe(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
