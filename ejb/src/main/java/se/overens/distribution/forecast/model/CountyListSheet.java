package se.overens.distribution.forecast.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.overens.distribution.forecast.model.CountyNumber.Kind;
import se.overens.distribution.sheet.KeyedSheet;
import se.overens.distribution.sheet.KeyedSheet.Column;
import se.overens.distribution.sheet.KeyedSheet.Count;
import se.overens.distribution.sheet.KeyedSheet.Place;
import se.overens.distribution.sheet.SheetTable;
import se.overens.shared.Invalid;
import se.overens.shared.Violation;

/// A national list with a line for each county, of which the own county's number is taken.
///
/// @param missing names of counties that the list says nothing of; a list may be read in part
public record CountyListSheet(List<Row> rows, List<String> missing) {

    /// @param written   what stood in the sheet where the county stands
    /// @param code      null when no county was found
    /// @param mended    whether the code was written otherwise
    /// @param suggested whether only a name led to the county
    /// @param persons   null when it could not be read
    public record Row(int line, String written, String code, String name, boolean mended, boolean suggested, Long persons, List<Violation> faults) {
    }

    /// @throws Invalid when it is no such list, or a list of the other kind of number
    public static CountyListSheet read(SheetTable table, List<Place> counties, Kind kind) {
        KeyedSheet sheet = KeyedSheet.read(table, counties);
        Column column = column(sheet.others(), kind);
        Set<String> seen = new HashSet<>();
        List<Row> rows = sheet.rows().stream().map(line -> row(sheet, line, column, seen)).toList();
        return new CountyListSheet(rows, counties.stream().filter(county -> !seen.contains(county.code())).map(Place::name).toList());
    }

    public boolean isRight() {
        return rows.stream().allMatch(row -> row.faults().isEmpty());
    }

    public boolean hasSuggestions() {
        return rows.stream().anyMatch(Row::suggested);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /// By county code; for a list that is right.
    public SortedMap<String, Long> persons() {
        SortedMap<String, Long> persons = new TreeMap<>();
        rows.forEach(row -> persons.put(row.code(), row.persons()));
        return persons;
    }

    public long total() {
        return rows.stream().filter(row -> row.persons() != null).mapToLong(Row::persons).sum();
    }

    /// A column that is named as the other of the two is never taken for this one.
    private static Column column(List<Column> columns, Kind kind) {
        List<Column> named = columns.stream().filter(column -> is(column, kind)).toList();
        if (named.size() == 1) return named.getFirst();
        Kind other = kind == Kind.COUNTY_QUOTA ? Kind.PLANNING_FIGURE : Kind.COUNTY_QUOTA;
        List<Column> others = columns.stream().filter(column -> is(column, other)).toList();
        List<Column> left = columns.stream().filter(column -> !others.contains(column)).toList();
        if (left.isEmpty() && !others.isEmpty())
            throw new Invalid("text", kind == Kind.COUNTY_QUOTA ? "sheet-of-planning-figures" : "sheet-of-quotas", others.getFirst().heading());
        if (left.isEmpty()) throw new Invalid("text", "sheet-without-values");
        if (left.size() > 1) throw new Invalid("text", "sheet-columns-unclear", left.getFirst().heading(), left.get(1).heading());
        return left.getFirst();
    }

    private static boolean is(Column column, Kind kind) {
        boolean planning = column.word().contains("planering") || column.word().contains("planning") || column.word().contains("självbos") || column.word().contains("ebo");
        boolean quota = column.word().contains("länstal") || column.word().contains("lanstal") || column.word().contains("quota");
        return kind == Kind.PLANNING_FIGURE ? planning : quota && !planning;
    }

    private static Row row(KeyedSheet sheet, KeyedSheet.Row line, Column column, Set<String> seen) {
        List<Violation> faults = new ArrayList<>();
        String field = "lines[" + line.line().number() + "]";
        Place county = line.place();
        if (line.fault() != null) faults.add(Violation.of(field, line.fault(), line.written()));
        if (county != null && !seen.add(county.code())) faults.add(Violation.of(field, "sheet-municipality-twice", county.name()));
        String written = line.line().cell(column.index());
        Count count = sheet.count(written);
        if (count.fault() != null) faults.add(Violation.of(field, count.fault(), column.heading(), written));
        return new Row(line.line().number(), line.written(), county == null ? null : county.code(), county == null ? null : county.name(), line.mended(),
                line.suggested(), count.persons(), faults);
    }
}
