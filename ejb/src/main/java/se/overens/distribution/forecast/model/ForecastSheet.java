package se.overens.distribution.forecast.model;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.overens.distribution.model.Category;
import se.overens.distribution.sheet.KeyedSheet;
import se.overens.distribution.sheet.SheetTable;
import se.overens.distribution.sheet.SheetTable.Line;
import se.overens.shared.Invalid;
import se.overens.shared.Violation;

/// A forecast as a sheet gives it: a line for each year and a column for each scenario, or the other way round, or one
/// line for each number. What neither headings nor lines say is as it is said beside the sheet.
public record ForecastSheet(List<Row> rows) {

    private static final Map<String, Scenario> SCENARIOS = Map.ofEntries(
            entry("låg", Scenario.LOW), entry("lågt", Scenario.LOW), entry("lägre", Scenario.LOW), entry("low", Scenario.LOW),
            entry("huvud", Scenario.MAIN), entry("huvudscenario", Scenario.MAIN), entry("huvudalternativ", Scenario.MAIN), entry("mellan", Scenario.MAIN),
            entry("planeringsantagande", Scenario.MAIN), entry("main", Scenario.MAIN),
            entry("hög", Scenario.HIGH), entry("högt", Scenario.HIGH), entry("högre", Scenario.HIGH), entry("high", Scenario.HIGH));
    private static final Map<String, Category> CATEGORIES = Map.of("anvisning", Category.ASSIGNMENT, "assignment", Category.ASSIGNMENT,
            "ensamkommande", Category.UNACCOMPANIED_MINORS, "ensamkommande barn", Category.UNACCOMPANIED_MINORS, "unaccompanied_minors", Category.UNACCOMPANIED_MINORS,
            "massflykt", Category.MASS_INFLUX, "mass_influx", Category.MASS_INFLUX);
    private static final Set<String> YEARS = Set.of("år", "year");
    private static final Set<String> SCENARIO = Set.of("scenario", "alternativ");
    private static final Set<String> CATEGORY = Set.of("kategori", "category");

    /// One number of the sheet.
    ///
    /// @param year    null when it is not said
    /// @param persons null when it could not be read
    public record Row(int line, Scenario scenario, Category category, Integer year, Long persons, List<Violation> faults) {
    }

    private record Columns(int year, int scenario, int category, List<Integer> values) {
    }

    /// @param scenario of numbers that do not say theirs
    /// @param category of numbers that do not say theirs
    /// @throws Invalid when it is no such sheet
    public static ForecastSheet read(SheetTable table, Scenario scenario, Category category) {
        if (table.lines().size() < 2) throw new Invalid("text", "sheet-without-lines");
        Line headings = table.lines().getFirst();
        Columns columns = columns(headings);
        if (columns.values().isEmpty()) throw new Invalid("text", "sheet-without-values");
        KeyedSheet numbers = new KeyedSheet(List.of(), List.of(), table.pointIsDecimal());
        List<Row> rows = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Line line : table.lines().subList(1, table.lines().size())) {
            for (int value : columns.values()) {
                if (columns.values().size() > 1 && line.cell(value).isEmpty()) continue;
                rows.add(row(numbers, line, headings.cell(value), value, columns, new Row(0, scenario, category, null, null, List.of()), seen));
            }
        }
        return new ForecastSheet(rows);
    }

    public boolean isRight() {
        return rows.stream().allMatch(row -> row.faults().isEmpty());
    }

    private static Row row(KeyedSheet numbers, Line line, String heading, int value, Columns columns, Row said, Set<List<Object>> seen) {
        List<Violation> faults = new ArrayList<>();
        String field = "lines[" + line.number() + "]";
        Integer year = year(heading) != null ? year(heading) : columns.year() < 0 ? null : year(line.cell(columns.year()));
        if (year == null) faults.add(Violation.of(field, "sheet-year-missing"));
        Scenario scenario = told(word(heading), columns.scenario(), line, SCENARIOS::get, said.scenario());
        if (scenario == null) faults.add(Violation.of(field, "sheet-scenario-missing"));
        Category category = told("", columns.category(), line, CATEGORIES::get, said.category());
        if (category == null) faults.add(Violation.of(field, "sheet-category-missing"));
        KeyedSheet.Count count = numbers.count(line.cell(value));
        if (count.fault() != null) faults.add(Violation.of(field, count.fault(), heading, line.cell(value)));
        if (faults.isEmpty() && !seen.add(List.of(scenario, category, year))) faults.add(Violation.of(field, "sheet-year-twice", String.valueOf(year)));
        return new Row(line.number(), scenario, category, year, count.persons(), faults);
    }

    /// What the heading says, else what the line says in its column, else what is said beside the sheet.
    private static <T> T told(String heading, int column, Line line, Function<String, T> reading, T said) {
        T inHeading = reading.apply(heading);
        if (inHeading != null) return inHeading;
        return column < 0 || line.cell(column).isEmpty() ? said : reading.apply(word(line.cell(column)));
    }

    /// Years or scenarios as headings are the numbers; without them it is the one column that is left.
    private static Columns columns(Line headings) {
        List<Integer> all = IntStream.range(0, headings.cells().size()).filter(i -> !headings.cell(i).isEmpty()).boxed().toList();
        int year = first(all, headings, YEARS);
        int scenario = first(all, headings, SCENARIO);
        int category = first(all, headings, CATEGORY);
        List<Integer> left = all.stream().filter(i -> i != year && i != scenario && i != category).toList();
        List<Integer> known = left.stream().filter(i -> year(headings.cell(i)) != null || SCENARIOS.containsKey(word(headings.cell(i)))).toList();
        if (known.isEmpty() && left.size() > 1) throw new Invalid("text", "sheet-columns-unclear", headings.cell(left.getFirst()), headings.cell(left.get(1)));
        return new Columns(year, scenario, category, known.isEmpty() ? left : known);
    }

    private static int first(List<Integer> columns, Line headings, Set<String> wanted) {
        return columns.stream().filter(i -> wanted.contains(word(headings.cell(i)))).findFirst().orElse(-1);
    }

    private static String word(String cell) {
        return cell.toLowerCase(Locale.ROOT).replaceFirst(" (scenario|alternativ)$", "").strip();
    }

    private static Integer year(String written) {
        return written.matches("(19|20)\\d\\d") ? Integer.valueOf(written) : null;
    }
}
