package se.overens.distribution.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.overens.distribution.sheet.SheetTable.Line;
import se.overens.shared.Invalid;
import se.overens.shared.Json;

/// What a statistics service answered, saved to a file: values by region, series and period. From SCB's PxWeb (JSON-stat2
/// or its own JSON) or from Kolada; which of them shows in the content.
///
/// @param updated when the service last changed the values, or null
public record SavedAnswer(List<Cell> cells, LocalDate updated) {

    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:([MKQ])(\\d{1,2}))?");
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_HEADING = 120;

    /// @param series what was counted, in the service's words
    /// @param source of the series, as it is to be cited
    /// @param value  null when the service has none
    public record Cell(String region, String regionName, String series, String source, String period, String value) {

        public Cell {
            series = cut(series.strip(), LONGEST_HEADING);
            source = cut(source, LONGEST_SOURCE);
        }

        private static String cut(String text, int longest) {
            return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
        }
    }

    /// Whether this begins as JSON does; no table does.
    public static boolean is(String text) {
        String plain = text == null ? "" : text.strip();
        return plain.startsWith("{") || plain.startsWith("[") || plain.startsWith("\ufeff{");
    }

    /// @throws Invalid when it is no answer that can be read
    public static SavedAnswer read(String text) {
        if (text.length() > SheetTable.LARGEST) throw new Invalid("text", "sheet-too-large", SheetTable.LARGEST / 1024);
        try {
            JsonNode json = Json.STRICT.readTree(text.replaceFirst("^\ufeff", ""));
            SavedAnswer answer = read(json);
            if (answer.cells().isEmpty()) throw new Invalid("text", "answer-without-values");
            return answer;
        } catch (JsonProcessingException broken) {
            throw new Invalid("text", "answer-broken");
        }
    }

    private static SavedAnswer read(JsonNode json) {
        if (json.path("class").asText().equals("dataset")) return JsonStat.read(json);
        if (json.path("columns").isArray() && json.path("data").isArray()) return PxAnswer.read(json);
        if (json.path("values").isArray()) return KoladaAnswer.read(json);
        throw new Invalid("text", "answer-unknown");
    }

    /// The earliest first; the last is the one to begin with.
    public List<String> periods() {
        return List.copyOf(new TreeSet<>(cells.stream().map(Cell::period).toList()));
    }

    /// The period that was asked for, or the latest.
    ///
    /// @throws Invalid when the answer has no such period
    public String period(String asked) {
        List<String> all = periods();
        if (asked == null || asked.isBlank()) return all.getLast();
        if (!all.contains(asked)) throw new Invalid("period", "answer-without-period", asked);
        return asked;
    }

    /// The sources by series.
    public Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        cells.forEach(cell -> sources.putIfAbsent(cell.series(), cell.source()));
        return sources;
    }

    /// The last day of a period, but none after the values were last changed; null when the period is of another kind.
    public LocalDate asOf(String period) {
        Matcher m = PERIOD.matcher(period);
        if (!m.matches()) return null;
        int month = m.group(2) == null ? 12 : Integer.parseInt(m.group(3)) * (m.group(2).equals("M") ? 1 : 3);
        if (month < 1 || month > 12) return null;
        LocalDate last = YearMonth.of(Integer.parseInt(m.group(1)), month).atEndOfMonth();
        return updated != null && updated.isBefore(last) ? updated : last;
    }

    /// One period as a table: a line for each of these municipalities that the answer tells of. A value that the service
    /// does not have is an empty cell.
    public SheetTable table(String period, Set<String> codes) {
        Set<String> series = new LinkedHashSet<>(cells.stream().map(Cell::series).toList());
        Map<String, Map<String, Cell>> byRegion = new TreeMap<>();
        cells.stream().filter(cell -> cell.period().equals(period) && codes.contains(cell.region()))
                .forEach(cell -> byRegion.computeIfAbsent(cell.region(), region -> new LinkedHashMap<>()).put(cell.series(), cell));
        List<Line> lines = new ArrayList<>();
        lines.add(line(1, "Kommunkod", "Kommun", series.stream().toList()));
        byRegion.forEach((region, row) -> lines.add(line(lines.size() + 1, region, row.values().iterator().next().regionName(),
                series.stream().map(each -> row.get(each)).map(SavedAnswer::shown).toList())));
        return new SheetTable(lines, false);
    }

    private static Line line(int number, String code, String name, List<String> values) {
        List<String> cells = new ArrayList<>(List.of(code, name));
        cells.addAll(values);
        return new Line(number, cells);
    }

    private static String shown(Cell cell) {
        return cell == null || cell.value() == null ? "" : CellText.number(cell.value(), false);
    }

    /// A value as the services write it; what stands for no value is none: null, "..", ".", "…".
    static String value(JsonNode value) {
        String text = value.isNull() || value.isMissingNode() ? "" : value.asText().strip();
        return text.isEmpty() || text.matches("[.…]+") ? null : text;
    }

    /// `2025-02-21T07:00:00Z`, by day; null when it is no day.
    static LocalDate day(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}.*") ? LocalDate.parse(text.substring(0, 10)) : null;
    }

    /// "SCB, tabell TAB638, uppdaterad 2025-02-21".
    static String source(String by, String table, LocalDate updated) {
        return (by.isBlank() ? "SCB" : by) + (table.isBlank() ? "" : ", tabell " + table) + (updated == null ? "" : ", uppdaterad " + updated);
    }
}
