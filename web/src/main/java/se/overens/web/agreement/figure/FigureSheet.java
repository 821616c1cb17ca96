package se.overens.web.agreement.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.overens.agreement.figure.FigureView;
import se.overens.agreement.figure.FigureView.Source;
import se.overens.web.shared.Csv;
import se.overens.web.shared.Texts;
import se.overens.web.shared.Xlsx;

/// An agreement's figures as a table to open in a spreadsheet: those that hold, those not taken, and those that held before.
record FigureSheet(String name, List<String> headings, List<List<Object>> rows) {

    private static final String KEY = "agreement.figures.";
    private static final List<String> COLUMNS = List.of("year", "about", "code", "party", "places", "standing", "state", "wholeYear", "part", "point",
            "model", "decidedOn", "caseReference", "quota", "forecast", "sha256");

    static FigureSheet of(List<FigureView> lines, Texts texts) {
        List<List<Object>> rows = lines.stream().flatMap(line -> rows(line, texts)).toList();
        return new FigureSheet(texts.get(KEY + "title"), COLUMNS.stream().map(column -> texts.get(KEY + "column." + column)).toList(), rows);
    }

    static String fileName(int agreement, String ending) {
        return "siffror-" + agreement + "." + ending;
    }

    byte[] csv() {
        return Csv.of(headings, rows);
    }

    byte[] xlsx() {
        return Xlsx.of(name, headings, rows);
    }

    private static Stream<List<Object>> rows(FigureView line, Texts texts) {
        List<List<Object>> rows = new ArrayList<>();
        if (line.proposed() != null) rows.add(cells(line, line.proposed(), "notTaken", texts));
        if (line.current() != null || line.proposed() == null) rows.add(cells(line, line.current(), line.current() == null ? line.state().name() : "holds", texts));
        line.earlier().forEach(old -> rows.add(cells(line, old, "held", texts)));
        return rows.stream();
    }

    private static List<Object> cells(FigureView line, Source source, String state, Texts texts) {
        List<Object> cells = new ArrayList<>(Arrays.asList(line.year(), texts.get("agreement.term.about." + line.about()), line.code(),
                line.name() == null ? texts.get(KEY + "together") : line.name()));
        if (source == null) {
            cells.addAll(Arrays.asList(null, null, texts.get(KEY + "cell." + state), null, null, null, null, null, null, null, null, null));
            return cells;
        }
        var quota = source.grounds() == null || source.grounds().quota() == null ? null : source.grounds().quota().persons();
        var forecast = source.grounds() == null || source.grounds().forecast() == null ? null : source.grounds().forecast().persons();
        cells.addAll(Arrays.asList(source.places(), texts.get(KEY + source.standing()), texts.get(KEY + "cell." + state), source.wholeYear(), source.part(),
                source.getClause(), source.modelTitle(), source.decidedOn(), source.caseReference(), quota, forecast, source.sha256()));
        return cells;
    }
}
