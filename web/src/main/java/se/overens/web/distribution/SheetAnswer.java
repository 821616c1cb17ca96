package se.overens.web.distribution;

import java.util.List;
import se.overens.distribution.AnswerView;
import se.overens.distribution.SheetView;
import se.overens.distribution.SheetView.ColumnView;
import se.overens.shared.Violation;
import se.overens.web.rest.Problem.FieldViolation;
import se.overens.web.shared.Texts;

/// How a sheet was understood, in words.
public record SheetAnswer(List<ColumnView> columns, List<Row> rows, List<FieldViolation> violations, boolean unchanged, AnswerView answer) {

    public record Row(int line, String written, String code, String name, boolean mended, boolean suggested, List<String> values, List<String> faults) {
    }

    static SheetAnswer of(SheetView sheet, Texts texts) {
        return new SheetAnswer(sheet.columns(),
                sheet.rows().stream().map(row -> new Row(row.line(), row.written(), row.code(), row.name(), row.mended(), row.suggested(), row.values(),
                        row.faults().stream().map(fault -> text(fault, texts)).toList())).toList(),
                sheet.violations().stream().map(fault -> new FieldViolation(fault.field(), text(fault, texts))).toList(), sheet.unchanged(), sheet.answer());
    }

    static String text(Violation fault, Texts texts) {
        return texts.get("violation." + fault.code(), fault.args().toArray());
    }
}
