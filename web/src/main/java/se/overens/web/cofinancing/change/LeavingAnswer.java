package se.overens.web.cofinancing.change;

import java.util.List;
import se.overens.agreement.model.ShareRule;
import se.overens.cofinancing.change.LeavingView;
import se.overens.cofinancing.change.LeavingView.Leaver;

/// What it would mean if some left, as programs read it: amounts in kronor, shares as fractions.
///
/// @param says null when the agreements say nothing
record LeavingAnswer(int post, String title, List<Leaver> leavers, ShareRule says, ShareRule rule, int staying, boolean unknown, List<Year> years) {

    /// @param gap what nobody pays when they leave
    record Year(int year, int basis, List<Row> rows, String before, String after, String gapBefore, String gap) {
    }

    record Row(String party, String name, boolean leaving, String before, String after, String difference, String shareBefore, String shareAfter) {
    }

    static LeavingAnswer of(LeavingView view) {
        return new LeavingAnswer(view.number(), view.title(), view.leavers(), view.says(), view.rule(), view.staying(), view.unknown(),
                view.years().stream().map(LeavingAnswer::year).toList());
    }

    private static Year year(LeavingView.Year year) {
        return new Year(year.year(), year.basis(), year.rows().stream().map(row -> new Row(row.code(), row.name(), row.leaving(), row.before().toString(), row.after().toString(),
                row.difference().toString(), row.shareBefore().toString(), row.shareAfter().toString())).toList(), year.before().toString(), year.after().toString(),
                year.gapBefore().toString(), year.gap().toString());
    }
}
