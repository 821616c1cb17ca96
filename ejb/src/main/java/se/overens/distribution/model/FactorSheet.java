package se.overens.distribution.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.distribution.model.SheetTable.Line;
import se.overens.shared.Invalid;

/// Factor values as a sheet gives them: the first line has headings, then one line per municipality. What can be
/// mended is (`680` is Jönköping, 0680) and is shown as mended; what cannot is said line by line, with the reason.
///
/// @param columns the columns with values
/// @param faults  of the sheet as a whole: municipalities that are missing
public record FactorSheet(List<Column> columns, List<Row> rows, List<Fault> faults) {

    private static final Set<String> CODE_HEADINGS = Set.of("kod", "kommunkod", "kommunnummer", "code", "municipality code", "knkod");
    private static final Set<String> NAME_HEADINGS = Set.of("kommun", "kommunnamn", "namn", "municipality", "name", "län", "county", "länskod");
    private static final Set<String> SUMS = Set.of("summa", "totalt", "total", "hela länet", "länet", "sum");

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
    /// @param mended  whether the code was written otherwise in the sheet
    /// @param values  one per column, as plain decimals; as written where they could not be read
    public record Row(int line, String written, String code, String name, boolean mended, List<String> values, List<Fault> faults) {
    }

    public boolean isRight() {
        return faults.isEmpty() && rows.stream().allMatch(row -> row.faults().isEmpty());
    }

    /// The values of one column by municipality code; for a sheet that is right.
    public SortedMap<String, String> values(Column column) {
        SortedMap<String, String> values = new TreeMap<>();
        rows.forEach(row -> values.put(row.code(), row.values().get(columns.indexOf(column))));
        return values;
    }

    /// @throws Invalid when there are no headings with values under them
    public static FactorSheet read(SheetTable table, List<Municipality> municipalities) {
        if (table.lines().size() < 2) throw new Invalid("text", "sheet-without-lines");
        Line headings = table.lines().getFirst();
        int key = keyColumn(headings);
        List<Line> lines = table.lines().stream().skip(1).filter(line -> !SUMS.contains(line.cell(key).toLowerCase(Locale.ROOT))).toList();
        List<Column> columns = IntStream.range(0, headings.cells().size())
                .filter(i -> i != key && !headings.cell(i).isEmpty() && !isKey(headings.cell(i)))
                .mapToObj(i -> column(i, headings.cell(i), lines)).toList();
        if (columns.isEmpty()) throw new Invalid("text", "sheet-without-values");
        if (columns.size() > InputRules.MOST_FACTORS) throw new Invalid("text", "too-many-factors", InputRules.MOST_FACTORS);
        Reader reader = new Reader(municipalities, columns, key, table.pointIsDecimal());
        List<Row> rows = lines.stream().map(reader::row).toList();
        return new FactorSheet(columns, rows, reader.missing());
    }

    private static boolean isKey(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        return CODE_HEADINGS.contains(lower) || NAME_HEADINGS.contains(lower);
    }

    private static int keyColumn(Line headings) {
        for (Set<String> wanted : List.of(CODE_HEADINGS, NAME_HEADINGS))
            for (int i = 0; i < headings.cells().size(); i++)
                if (wanted.contains(headings.cell(i).toLowerCase(Locale.ROOT))) return i;
        return 0;
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

        private final List<Municipality> municipalities;
        private final Map<String, Municipality> byWriting = new HashMap<>();
        private final List<Column> columns;
        private final int key;
        private final boolean pointIsDecimal;
        private final Set<String> seen = new HashSet<>();

        Reader(List<Municipality> municipalities, List<Column> columns, int key, boolean pointIsDecimal) {
            this.municipalities = municipalities;
            this.columns = columns;
            this.key = key;
            this.pointIsDecimal = pointIsDecimal;
            for (Municipality municipality : municipalities) {
                String name = municipality.name().toLowerCase(Locale.ROOT);
                for (String writing : List.of(municipality.code(), municipality.code().replaceFirst("^0", ""), name, name + " kommun", name + "s kommun"))
                    byWriting.put(writing, municipality);
            }
        }

        Row row(Line line) {
            List<Fault> faults = new ArrayList<>();
            String written = line.cell(key);
            Municipality municipality = find(written);
            if (municipality == null) faults.add(Fault.of("sheet-municipality-unknown", written));
            else if (!seen.add(municipality.code())) faults.add(Fault.of("sheet-municipality-twice", municipality.name()));
            List<String> values = columns.stream().map(column -> value(line.cell(column.index()), column, faults)).toList();
            return new Row(line.number(), written, municipality == null ? null : municipality.code(), municipality == null ? null : municipality.name(),
                    municipality != null && !municipality.code().equals(written), values, faults);
        }

        private Municipality find(String written) {
            String plain = written.replaceAll("[\\u00a0\\s]+", " ").strip().toLowerCase(Locale.ROOT);
            Municipality found = byWriting.get(plain);
            return found != null || !plain.matches("\\d{3,4} .+") ? found : byWriting.get(plain.substring(0, plain.indexOf(' ')));
        }

        private String value(String written, Column column, List<Fault> faults) {
            SwedishNumber.Reading reading = SwedishNumber.read(written, pointIsDecimal);
            if (reading.fault() == null) return reading.number();
            faults.add(Fault.of("sheet-" + reading.fault(), column.heading(), written));
            return written;
        }

        List<Fault> missing() {
            return municipalities.stream().filter(m -> !seen.contains(m.code()))
                    .map(m -> Fault.of("sheet-municipality-missing", m.name(), m.code())).toList();
        }
    }
}
