package se.overens.distribution;

import java.util.ArrayList;
import java.util.List;
import se.overens.distribution.model.Criterion;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.distribution.model.FactorSheet;
import se.overens.distribution.model.FactorSheet.Fault;
import se.overens.shared.Violation;

/// How a sheet has been understood, before anything is taken from it.
///
/// @param violations everything that stands in the way; empty when it can be taken
public record SheetView(List<ColumnView> columns, List<RowView> rows, List<Violation> violations) {

    /// What the column is guessed to be.
    public record ColumnView(String heading, Kind kind, Polarity polarity, Criterion criterion) {
    }

    /// @param written what stood in the sheet
    /// @param code    as understood, or null
    /// @param mended  whether the sheet had it otherwise
    /// @param values  in the order of the columns, as plain decimals where they could be read
    /// @param faults  what is wrong with the line
    public record RowView(int line, String written, String code, String name, boolean mended, List<String> values, List<Violation> faults) {
    }

    static SheetView of(FactorSheet sheet, List<Violation> violations) {
        return new SheetView(
                sheet.columns().stream().map(c -> new ColumnView(c.heading(), c.kind(), c.polarity(), c.criterion())).toList(),
                sheet.rows().stream().map(r -> new RowView(r.line(), r.written(), r.code(), r.name(), r.mended(), r.values(),
                        r.faults().stream().map(fault -> violation("lines[" + r.line() + "]", fault)).toList())).toList(),
                violations);
    }

    /// By line of the sheet, and then what is missing in it.
    static List<Violation> violations(FactorSheet sheet) {
        List<Violation> all = new ArrayList<>();
        sheet.rows().forEach(row -> row.faults().forEach(fault -> all.add(violation("lines[" + row.line() + "]", fault))));
        sheet.faults().forEach(fault -> all.add(violation("text", fault)));
        return all;
    }

    private static Violation violation(String field, Fault fault) {
        return new Violation(field, fault.code(), fault.args());
    }
}
