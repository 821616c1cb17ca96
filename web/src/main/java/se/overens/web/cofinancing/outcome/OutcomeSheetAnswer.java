package se.overens.web.cofinancing.outcome;

import java.util.List;

import se.overens.cofinancing.outcome.OutcomeSheetView;
import se.overens.web.distribution.Faults;
import se.overens.web.shared.Texts;

/// How an outcome's sheet was understood, in words.
public record OutcomeSheetAnswer(List<Row> rows, int news, boolean right) {

    public record Row(int line, String period, String kind, String label, String amount, String before, List<String> faults) {
    }

    static OutcomeSheetAnswer of(OutcomeSheetView sheet, Texts texts) {
        return new OutcomeSheetAnswer(sheet.rows().stream().map(row -> new Row(row.line(), row.period(), row.name() == null ? null : row.name().kind().name(),
                row.name() == null ? null : row.name().label(), kronor(row.amountOre()), kronor(row.beforeOre()), Faults.texts(row.faults(), texts))).toList(), sheet.news(), sheet.right());
    }

    private static String kronor(Long ore) {
        return ore == null ? null : OutcomeAnswer.kronor(ore);
    }
}
