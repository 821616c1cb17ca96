package se.overens.distribution.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import se.overens.distribution.sheet.SheetTable.Line;
import se.overens.shared.Fraction;
import se.overens.shared.Invalid;

/// A sheet with headings and under them one line per municipality or county. A code written otherwise is mended and
/// shown so; a name alone is only a suggestion, which somebody has to accept; a name that contradicts the code is a fault.
///
/// @param others the columns that are neither code nor name
public record KeyedSheet(List<Column> others, List<Row> rows, boolean pointIsDecimal) {

    private static final Set<String> CODES = Set.of("kod", "kommunkod", "kommunnummer", "länskod", "code", "county_code", "county code", "municipality code", "knkod");
    private static final Set<String> NAMES = Set.of("kommun", "kommunnamn", "namn", "län", "länsnamn", "municipality", "county", "name");
    private static final Set<String> SUMS = Set.of("summa", "totalt", "total", "hela länet", "länet", "hela landet", "riket", "sum");
    private static final int MOST_TITLES = 10;
    private static final long MOST_PERSONS = 10_000_000;

    /// A municipality or a county that a line can be about.
    public record Place(String code, String name) {
    }

    public record Column(int index, String heading) {

        public String word() {
            return heading.toLowerCase(Locale.ROOT);
        }
    }

    /// @param place     null when none was found
    /// @param mended    whether the code was written otherwise in the sheet
    /// @param suggested whether only a name led to the place
    /// @param fault     the key `violation.<code>` of what is wrong with the line's name or code, or null
    public record Row(Line line, String written, Place place, boolean mended, boolean suggested, String fault) {
    }

    /// @param persons null when there is a fault
    /// @param fault   the key `violation.<code>`, or null
    public record Count(Long persons, String fault) {
    }

    /// @throws Invalid when there are no headings with lines under them
    public static KeyedSheet read(SheetTable table, List<Place> places) {
        if (table.lines().size() < 2) throw new Invalid("text", "sheet-without-lines");
        Line headings = headings(table.lines());
        List<Column> columns = IntStream.range(0, headings.cells().size()).mapToObj(i -> new Column(i, headings.cell(i)))
                .filter(column -> !column.heading().isEmpty()).toList();
        if (columns.isEmpty()) throw new Invalid("text", "sheet-without-lines");
        Writings writings = new Writings(places);
        List<Line> lines = table.lines().subList(table.lines().indexOf(headings) + 1, table.lines().size());
        Column code = likeliest(columns, CODES, lines, writings.byCode);
        Column name = likeliest(columns, NAMES, lines, writings.byName);
        if (code == null && name == null) code = columns.getFirst();
        Finder finder = new Finder(writings, code, name);
        List<Row> rows = lines.stream().filter(line -> !finder.isSum(line)).map(finder::row).toList();
        Column keyed = code;
        return new KeyedSheet(columns.stream().filter(column -> column != keyed && column != name
                && !CODES.contains(column.word()) && !NAMES.contains(column.word())).toList(), rows, table.pointIsDecimal());
    }

    /// A whole number of persons, as a Swedish sheet writes it.
    public Count count(String written) {
        SwedishNumber.Reading reading = SwedishNumber.read(written, pointIsDecimal);
        if (reading.fault() != null) return new Count(null, "sheet-" + reading.fault());
        Fraction number = Fraction.parse(reading.number());
        if (!number.isWhole()) return new Count(null, "sheet-value-not-whole");
        if (number.compareTo(Fraction.of(MOST_PERSONS)) > 0) return new Count(null, "sheet-value-too-large");
        return new Count(number.numerator().longValueExact(), null);
    }

    /// The line that calls a column code or municipality; above it may stand what the sheet is about. Otherwise the first.
    private static Line headings(List<Line> lines) {
        return lines.stream().limit(MOST_TITLES).filter(line -> line.cells().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .anyMatch(word -> CODES.contains(word) || NAMES.contains(word))).findFirst().orElse(lines.getFirst());
    }

    /// Where both the county's code and the municipality's stand, the one that leads to most of the places.
    private static Column likeliest(List<Column> columns, Set<String> wanted, List<Line> lines, Map<String, Place> places) {
        return columns.stream().filter(column -> wanted.contains(column.word()))
                .min(Comparator.comparingLong(column -> -lines.stream().filter(line -> places.containsKey(plain(line, column))).count())).orElse(null);
    }

    private static String plain(Line line, Column column) {
        return column == null ? "" : line.cell(column.index()).replaceAll("[\\u00a0\\s]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /// The ways in which sheets write the places.
    private static final class Writings {

        private final Map<String, Place> byCode = new HashMap<>();
        private final Map<String, Place> byName = new HashMap<>();

        Writings(List<Place> places) {
            for (Place place : places) {
                for (String writing : List.of(place.code(), place.code().replaceFirst("^0", ""))) byCode.put(writing, place);
                for (String writing : writings(place.name().toLowerCase(Locale.ROOT))) byName.put(writing, place);
            }
        }

        /// "Jönköping", "Jönköpings kommun", "Jönköpings län" and "Jönköping".
        private static List<String> writings(String name) {
            List<String> all = new ArrayList<>(List.of(name, name + " kommun", name + "s kommun"));
            if (name.endsWith(" län")) all.addAll(List.of(name.substring(0, name.length() - 4), name.substring(0, name.length() - 4).replaceFirst("s$", "")));
            return all;
        }
    }

    private static final class Finder {

        private final Map<String, Place> byCode;
        private final Map<String, Place> byName;
        private final Column code;
        private final Column name;

        Finder(Writings writings, Column code, Column name) {
            this.byCode = writings.byCode;
            this.byName = writings.byName;
            this.code = code;
            this.name = name;
        }

        boolean isSum(Line line) {
            return SUMS.contains(plain(line, code)) || SUMS.contains(plain(line, name));
        }

        Row row(Line line) {
            String writtenCode = code == null ? "" : line.cell(code.index());
            String writtenName = name == null ? "" : line.cell(name.index());
            Place coded = byCode(plain(line, code));
            Place named = byName.get(plain(line, name));
            if (coded != null) {
                boolean contradicted = named != null && !named.equals(coded);
                return new Row(line, written(writtenCode, writtenName), coded, !coded.code().equals(writtenCode), false, contradicted ? "sheet-name-of-another" : null);
            }
            if (writtenCode.isEmpty() || name == null) {
                Place guess = named != null ? named : byName.get(plain(line, code));
                if (guess != null) return new Row(line, written(writtenCode, writtenName), guess, false, true, null);
                Place behind = byCode(plain(line, name));
                if (behind != null) return new Row(line, writtenName, behind, true, false, null);
            }
            return new Row(line, written(writtenCode, writtenName), null, false, false, "sheet-place-unknown");
        }

        private Place byCode(String plain) {
            Place found = byCode.get(plain);
            return found != null || !plain.matches("\\d{1,4} .+") ? found : byCode.get(plain.substring(0, plain.indexOf(' ')));
        }

        private static String written(String code, String name) {
            return (code + " " + name).strip();
        }
    }
}
