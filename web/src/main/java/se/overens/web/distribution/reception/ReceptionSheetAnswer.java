package se.overens.web.distribution.reception;

import java.util.List;
import se.overens.distribution.reception.ReceptionSheetView;
import se.overens.web.distribution.Faults;
import se.overens.web.rest.Problem.FieldViolation;
import se.overens.web.shared.Texts;

/// How a sheet was understood, in words.
public record ReceptionSheetAnswer(List<Row> rows, List<String> missing, int news, List<FieldViolation> violations) {

    public record Row(int line, String written, String code, String name, boolean mended, boolean suggested, Integer year, Integer month,
                      Long persons, Long before, List<String> faults) {
    }

    static ReceptionSheetAnswer of(ReceptionSheetView sheet, Texts texts) {
        return new ReceptionSheetAnswer(sheet.rows().stream().map(row -> new Row(row.line(), row.written(), row.code(), row.name(), row.mended(),
                row.suggested(), row.year(), row.month(), row.persons(), row.before(), Faults.texts(row.faults(), texts))).toList(),
                sheet.missing(), sheet.news(), Faults.fields(sheet.violations(), texts));
    }
}
