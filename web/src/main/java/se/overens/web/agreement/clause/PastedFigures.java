package se.overens.web.agreement.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;
import se.overens.shared.Invalid;
import se.overens.shared.Violation;

/// Assignable places per municipality and year as they come from a spreadsheet: a line with the years, then a line for
/// each municipality. Columns are separated by tabs or semicolons. An empty cell says nothing; 0 is a figure.
final class PastedFigures {

    private static final String FIELD = "pasted";

    private PastedFigures() {
    }

    /// @param municipalities code by name and by code, in lower case
    /// @throws Invalid with the lines that cannot be read
    static List<ClauseTerm> read(String pasted, Map<String, String> municipalities) {
        List<String> lines = pasted.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() < 2) throw new Invalid(FIELD, "pasted-header");
        List<Integer> years = years(cells(lines.getFirst()));
        List<Violation> faults = new ArrayList<>();
        List<ClauseTerm> figures = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = cells(lines.get(i));
            String code = municipalities.get(cells[0].toLowerCase(Locale.ROOT));
            if (code == null) faults.add(Violation.of(FIELD, "pasted-municipality", i + 1, cells[0]));
            else read(cells, years, code, i + 1, figures, faults);
        }
        Invalid.unlessEmpty(faults);
        return figures;
    }

    private static void read(String[] cells, List<Integer> years, String code, int line, List<ClauseTerm> figures, List<Violation> faults) {
        for (int i = 1; i < cells.length && i <= years.size(); i++) {
            String figure = cells[i].replaceAll("[\\s\\u00a0\\u202f]", "");
            if (figure.isEmpty()) continue;
            if (figure.matches("\\d{1,7}")) figures.add(new ClauseTerm(TermKind.FIGURE, TermSubject.ASSIGNABLE_PLACES, code, years.get(i - 1), figure, null, null, null));
            else faults.add(Violation.of(FIELD, "pasted-figure", line, cells[i]));
        }
    }

    private static List<Integer> years(String[] cells) {
        List<Integer> years = new ArrayList<>();
        for (int i = 1; i < cells.length; i++) {
            if (!cells[i].matches("(19|20)\\d\\d")) throw new Invalid(FIELD, "pasted-header");
            years.add(Integer.valueOf(cells[i]));
        }
        if (years.isEmpty()) throw new Invalid(FIELD, "pasted-header");
        return years;
    }

    private static String[] cells(String line) {
        String[] cells = line.split("[\t;]", -1);
        for (int i = 0; i < cells.length; i++) cells[i] = cells[i].strip();
        return cells;
    }
}
