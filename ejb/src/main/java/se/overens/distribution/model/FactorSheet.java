package se.overens.distribution.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.distribution.sheet.KeyedSheet;
import se.overens.distribution.sheet.KeyedSheet.Place;
import se.overens.distribution.sheet.SheetTable;
import se.overens.distribution.sheet.SheetTable.Line;
import se.overens.distribution.sheet.SwedishNumber;
import se.overens.shared.Invalid;

/// Factor values as a sheet gives them: the first line has headings, then one line per municipality. What can be
/// mended is (`680` is Jönköping, 0680) and is shown as mended; what cannot is said line by line, with the reason.
///
/// @param columns the columns with values
/// @param faults  of the sheet as a whole: municipalities that are missing
public record FactorSheet(List<Column> columns, List<Row> rows, List<Fault> faults) {

    /// @param index which of the sheet's columns, from 0
    public record Column(int index, String heading, Kind kind, Polarity polarity, Criterion criterion) {
    }

    /// @param code the reason's key `violation.<code>`
    public record Fault(String code, List<String> args) {

        static Fault of(String code, Object... args) {
            return new Fault(code, java.util.Arrays.stream(args).map(String::valueOf).toList());
        }
    }

    /// @param written what stood in the sheet
    /// @param code    null when no municipality was found
    /// @param mended    whether the code was written otherwise in the sheet
    /// @param suggested whether only a name led to the municipality
    /// @param values    one per column, as plain decimals; as written where they could not be read
    public record Row(int line, String written, String code, String name, boolean mended, boolean suggested, List<String> values, List<Fault> faults) {
    }

    public boolean isRight() {
        return faults.isEmpty() && rows.stream().allMatch(row -> row.faults().isEmpty());
    }

    public boolean hasSuggestions() {
        return rows.stream().anyMatch(Row::suggested);
    }

    /// The values of one column by municipality code; for a sheet that is right.
    public SortedMap<String, String> values(Column column) {
        SortedMap<String, String> values = new TreeMap<>();
        rows.forEach(row -> values.put(row.code(), row.values().get(columns.indexOf(column))));
        return values;
    }

    /// @throws Invalid when there are no headings with values under them
    public static FactorSheet read(SheetTable table, List<Municipality> municipalities) {
        KeyedSheet sheet = KeyedSheet.read(table, municipalities.stream().map(m -> new Place(m.code(), m.name())).toList());
        List<Line> lines = sheet.rows().stream().map(KeyedSheet.Row::line).toList();
        List<Column> columns = sheet.others().stream().map(other -> column(other.index(), other.heading(), lines)).toList();
        if (columns.isEmpty()) throw new Invalid("text", "sheet-without-values");
        if (columns.size() > InputRules.MOST_FACTORS) throw new Invalid("text", "too-many-factors", InputRules.MOST_FACTORS);
        Reader reader = new Reader(columns, table.pointIsDecimal());
        List<Row> rows = sheet.rows().stream().map(reader::row).toList();
        return new FactorSheet(columns, rows, reader.missing(municipalities));
    }

    /// Guesses, to be confirmed by the coordinator: per cent or decimals make a rate; fewer unemployed gives more.
    private static Column column(int index, String heading, List<Line> lines) {
        String lower = heading.toLowerCase(Locale.ROOT);
        boolean rate = lower.contains("%") || lower.contains("‰") || lower.contains("andel") || lower.contains("per 1")
                || lines.stream().anyMatch(line -> line.cell(index).matches(".*\\d[.,]\\d.*"));
        boolean fewerIsBetter = rate && (lower.contains("arbetslös") || lower.contains("unemploy") || lower.contains("hyra"));
        return new Column(index, heading, rate ? Kind.RATE : Kind.COUNT, fewerIsBetter ? Polarity.LESS_IS_MORE : Polarity.MORE_IS_MORE,
                Criterion.guess(heading));
    }

    private static final class Reader {

        private final List<Column> columns;
        private final boolean pointIsDecimal;
        private final Set<String> seen = new HashSet<>();

        Reader(List<Column> columns, boolean pointIsDecimal) {
            this.columns = columns;
            this.pointIsDecimal = pointIsDecimal;
        }

        Row row(KeyedSheet.Row row) {
            List<Fault> faults = new ArrayList<>();
            Place place = row.place();
            if (row.fault() != null) faults.add(Fault.of(row.fault(), row.written()));
            if (place != null && !seen.add(place.code())) faults.add(Fault.of("sheet-municipality-twice", place.name()));
            List<String> values = columns.stream().map(column -> value(row.line().cell(column.index()), column, faults)).toList();
            return new Row(row.line().number(), row.written(), place == null ? null : place.code(), place == null ? null : place.name(),
                    row.mended(), row.suggested(), values, faults);
        }

        private String value(String written, Column column, List<Fault> faults) {
            SwedishNumber.Reading reading = SwedishNumber.read(written, pointIsDecimal);
            if (reading.fault() == null) return reading.number();
            faults.add(Fault.of("sheet-" + reading.fault(), column.heading(), written));
            return written;
        }

        List<Fault> missing(List<Municipality> municipalities) {
            return municipalities.stream().filter(m -> !seen.contains(m.code()))
                    .map(m -> Fault.of("sheet-municipality-missing", m.name(), m.code())).toList();
        }
    }
}
