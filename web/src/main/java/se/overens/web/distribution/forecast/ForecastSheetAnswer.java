package se.overens.web.distribution.forecast;

import java.util.List;
import se.overens.distribution.forecast.ForecastSheetView;
import se.overens.distribution.forecast.ForecastSheetView.GroupView;
import se.overens.distribution.forecast.model.Scenario;
import se.overens.distribution.model.Category;
import se.overens.web.distribution.Faults;
import se.overens.web.rest.Problem.FieldViolation;
import se.overens.web.shared.Texts;

/// How a sheet was understood, in words.
public record ForecastSheetAnswer(List<Row> rows, List<GroupView> forecasts, List<FieldViolation> violations) {

    public record Row(int line, Scenario scenario, Category category, Integer year, Long persons, List<String> faults) {
    }

    static ForecastSheetAnswer of(ForecastSheetView sheet, Texts texts) {
        return new ForecastSheetAnswer(sheet.rows().stream().map(row -> new Row(row.line(), row.scenario(), row.category(), row.year(), row.persons(),
                Faults.texts(row.faults(), texts))).toList(), sheet.forecasts(), Faults.fields(sheet.violations(), texts));
    }
}
