package se.overens.distribution;

import java.time.LocalDate;
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
/// @param unchanged  whether the draft says all this already
/// @param answer     null when it is no saved answer
public record SheetView(List<ColumnView> columns, List<RowView> rows, List<Violation> violations, boolean unchanged, AnswerView answer) {

    /// What the column is guessed to be.
    ///
    /// @param source where a saved answer says that the values come from; null for an ordinary sheet
    /// @param asOf   the day they hold for, likewise
    public record ColumnView(String heading, Kind kind, Polarity polarity, Criterion criterion, String source, LocalDate asOf) {
    }

    /// @param written what stood in the sheet
    /// @param code    as understood, or null
    /// @param mended    whether the sheet had it otherwise
    /// @param suggested whether only a name led to the municipality: to be accepted
    /// @param values    in the order of the columns, as plain decimals where they could be read
    /// @param faults    what is wrong with the line
    public record RowView(int line, String written, String code, String name, boolean mended, boolean suggested, List<String> values, List<Violation> faults) {
    }

    public boolean hasSuggestions() {
        return rows.stream().anyMatch(RowView::suggested);
    }

    static SheetView of(FactorSource source, List<Violation> violations, boolean unchanged) {
        FactorSheet sheet = source.sheet();
        return new SheetView(
                sheet.columns().stream().map(c -> new ColumnView(c.heading(), c.kind(), c.polarity(), c.criterion(), source.source(c), source.asOf())).toList(),
                sheet.rows().stream().map(r -> new RowView(r.line(), r.written(), r.code(), r.name(), r.mended(), r.suggested(), r.values(),
                        r.faults().stream().map(fault -> violation("lines[" + r.line() + "]", fault)).toList())).toList(),
                violations, unchanged, source.answer() == null ? null : AnswerView.of(source.answer(), source.period()));
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
