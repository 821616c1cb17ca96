package se.overens.distribution.reception.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.overens.distribution.sheet.KeyedSheet;
import se.overens.distribution.sheet.KeyedSheet.Column;
import se.overens.distribution.sheet.KeyedSheet.Count;
import se.overens.distribution.sheet.KeyedSheet.Place;
import se.overens.distribution.sheet.SheetTable;
import se.overens.shared.Invalid;
import se.overens.shared.Violation;

/// Received persons as a sheet gives them: one line per municipality with a column for each year or month ("2024",
/// "2024-03", "mars 2024"), or one line for each with columns that say year and month.
///
/// @param missing names of municipalities that the sheet says nothing of; it need not
public record ReceptionSheet(List<Row> rows, List<String> missing) {

    private static final Set<String> YEARS = Set.of("år", "year");
    private static final Set<String> MONTHS = Set.of("månad", "month");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d\\d)\\s?[-Mm/]\\s?(0?[1-9]|1[0-2])");
    private static final Pattern WORDS = Pattern.compile("(\\p{L}{3,})\\.? ((?:19|20)\\d\\d)");
    private static final List<String> NAMES = List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    /// One number of the sheet.
    ///
    /// @param written   what stood in the sheet where the municipality stands
    /// @param code      null when no municipality was found
    /// @param mended    whether the code was written otherwise
    /// @param suggested whether only a name led to the municipality
    /// @param year      null when it is not said
    /// @param persons   null when it could not be read
    /// @param faults    what is wrong with it
    public record Row(int line, String written, String code, String name, boolean mended, boolean suggested, Integer year, Integer month,
                      Long persons, List<Violation> faults) {
    }

    private record When(Integer year, Integer month) {
    }

    /// @param year the year of numbers that do not say theirs, or null
    /// @throws Invalid when it is no such sheet
    public static ReceptionSheet read(SheetTable table, List<Place> municipalities, Integer year) {
        KeyedSheet sheet = KeyedSheet.read(table, municipalities);
        Column years = named(sheet, YEARS);
        Column months = named(sheet, MONTHS);
        List<Column> values = sheet.others().stream().filter(column -> column != years && column != months).toList();
        if (values.isEmpty()) throw new Invalid("text", "sheet-without-values");
        List<Column> timed = values.stream().filter(column -> when(column.heading()) != null).toList();
        if (timed.isEmpty() && values.size() > 1) throw new Invalid("text", "sheet-columns-unclear", values.getFirst().heading(), values.get(1).heading());
        List<Row> rows = new ArrayList<>();
        for (KeyedSheet.Row line : sheet.rows()) {
            for (Column column : timed.isEmpty() ? values : timed) {
                When when = timed.isEmpty() ? new When(years == null ? year : number(line.line().cell(years.index()), YEAR),
                        months == null ? null : month(line.line().cell(months.index()))) : when(column.heading());
                if (timed.isEmpty() || !line.line().cell(column.index()).isEmpty()) rows.add(row(sheet, line, column, when));
            }
        }
        if (rows.isEmpty()) throw new Invalid("text", "sheet-without-values");
        Set<String> seen = new HashSet<>(sheet.rows().stream().filter(row -> row.place() != null).map(row -> row.place().code()).toList());
        return new ReceptionSheet(rows, municipalities.stream().filter(place -> !seen.contains(place.code())).map(Place::name).toList());
    }

    public boolean isRight() {
        return rows.stream().allMatch(row -> row.faults().isEmpty());
    }

    public boolean hasSuggestions() {
        return rows.stream().anyMatch(Row::suggested);
    }

    private static Row row(KeyedSheet sheet, KeyedSheet.Row line, Column column, When when) {
        List<Violation> faults = new ArrayList<>();
        String field = "lines[" + line.line().number() + "]";
        if (line.fault() != null) faults.add(Violation.of(field, line.fault(), line.written()));
        if (when.year() == null) faults.add(Violation.of(field, "sheet-year-missing"));
        String written = line.line().cell(column.index());
        Count count = sheet.count(written);
        if (count.fault() != null) faults.add(Violation.of(field, count.fault(), column.heading(), written));
        Place place = line.place();
        return new Row(line.line().number(), line.written(), place == null ? null : place.code(), place == null ? null : place.name(), line.mended(),
                line.suggested(), when.year(), when.month(), count.persons(), faults);
    }

    private static Column named(KeyedSheet sheet, Set<String> words) {
        return sheet.others().stream().filter(column -> words.contains(column.word())).findFirst().orElse(null);
    }

    /// The year or month that a heading is about, or null.
    private static When when(String heading) {
        Matcher month = MONTH.matcher(heading);
        if (month.matches()) return new When(Integer.valueOf(month.group(1)), Integer.valueOf(month.group(2)));
        Matcher words = WORDS.matcher(heading);
        if (words.matches() && month(words.group(1)) != null) return new When(Integer.valueOf(words.group(2)), month(words.group(1)));
        Integer year = number(heading, YEAR);
        return year == null ? null : new When(year, null);
    }

    private static Integer month(String written) {
        Integer number = number(written, Pattern.compile("0?[1-9]|1[0-2]"));
        if (number != null || written.length() < 3) return number;
        int named = NAMES.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT));
        return named < 0 ? null : named + 1;
    }

    private static Integer number(String written, Pattern form) {
        return form.matcher(written).matches() ? Integer.valueOf(written) : null;
    }
}
