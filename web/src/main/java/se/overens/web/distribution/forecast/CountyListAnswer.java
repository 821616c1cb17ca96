package se.overens.web.distribution.forecast;

import java.util.List;
import se.overens.distribution.forecast.CountyListView;
import se.overens.web.distribution.Faults;
import se.overens.web.rest.Problem.FieldViolation;
import se.overens.web.shared.Texts;

/// How a national list was understood, in words.
public record CountyListAnswer(List<Row> rows, Long own, Long before, long total, List<String> missing, List<FieldViolation> violations) {

    public record Row(int line, String written, String code, String name, boolean mended, boolean suggested, Long persons, boolean ours, List<String> faults) {
    }

    static CountyListAnswer of(CountyListView list, Texts texts) {
        return new CountyListAnswer(list.rows().stream().map(row -> new Row(row.line(), row.written(), row.code(), row.name(), row.mended(), row.suggested(),
                row.persons(), row.ours(), Faults.texts(row.faults(), texts))).toList(), list.own(), list.before(), list.total(), list.missing(),
                Faults.fields(list.violations(), texts));
    }
}
