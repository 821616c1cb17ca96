package se.overens.web.agreement.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;

/// The clauses of a text while they are written in. What comes back from the page has the rows that the page had when
/// it was shown, also when somebody has saved other rows meanwhile: nothing that is typed lands in another clause.
public class ClauseForm {

    /// `§ 4:2:2025,2026`: a clause, how many values it has rows for, and the years of its table.
    private static final Pattern SHAPE = Pattern.compile("([^:|]{0,40}):(\\d{1,3}):((?:\\d{4},?){0,50})");
    private static final Pattern TERM = Pattern.compile("clauses\\[(\\d{1,3})]\\.terms\\[(\\d{1,3})](?:\\.(\\w+))?");
    private static final int MOST_CLAUSES = 100;
    private static final int MOST_TERMS = 400;

    private final List<ClauseRow> rows;

    private final FigureGrid grid;

    private ClauseNumbers numbers = ClauseNumbers.COUNTED;

    private ClauseForm(List<ClauseRow> rows, FigureGrid grid) {
        this.rows = rows;
        this.grid = grid;
    }

    static ClauseForm of(List<Clause> clauses, FigureGrid grid) {
        return new ClauseForm(clauses.stream().map(clause -> new ClauseRow(clause, grid)).collect(Collectors.toCollection(ArrayList::new)), grid);
    }

    /// @param grid  how figures are written in a clause about them
    /// @param shape as the page had it, or null when it is shown for the first time
    static ClauseForm of(List<Clause> clauses, FigureGrid grid, String shape) {
        if (shape == null) return of(clauses, grid);
        List<ClauseRow> rows = new ArrayList<>();
        Matcher row = SHAPE.matcher(shape);
        while (row.find() && rows.size() < MOST_CLAUSES) {
            String number = row.group(1);
            ClauseRow found = clauses.stream().filter(clause -> number.equals(clause.number())).findFirst()
                    .map(clause -> new ClauseRow(clause, grid)).orElseGet(() -> ClauseRow.empty(number));
            found.shape(Math.min(Integer.parseInt(row.group(2)), MOST_TERMS), years(row.group(3)));
            rows.add(found);
        }
        return new ClauseForm(rows, grid);
    }

    /// The same, where the clauses keep the numbers that others know them by.
    ClauseForm numbered(ClauseNumbers by) {
        numbers = by;
        return this;
    }

    private static List<Integer> years(String sent) {
        return Stream.of(sent.split(",")).filter(year -> !year.isEmpty()).map(Integer::valueOf).toList();
    }

    public String getShape() {
        return rows.stream().map(ClauseRow::shape).collect(Collectors.joining("|"));
    }

    /// The id of the field for the path that the rules name: `clauses[3].terms[1].kind` is `clauses:3:terms:1:what`.
    String field(String path) {
        Matcher term = TERM.matcher(path == null ? "" : path);
        if (!term.matches() || Integer.parseInt(term.group(1)) >= rows.size()) return ClauseFields.id(path);
        String place = rows.get(Integer.parseInt(term.group(1))).placeOf(Integer.parseInt(term.group(2)));
        String part = term.group(3) == null ? "what" : ClauseFields.part(term.group(3));
        return "clauses:" + term.group(1) + ":" + place + ":" + (place.startsWith("figures") ? "figure" : part);
    }

    public List<ClauseRow> getRows() {
        return rows;
    }

    public List<Clause> clauses() {
        return rows.stream().map(ClauseRow::clause).toList();
    }

    /// After the row at this place.
    void add(int at) {
        insert(at + 1, ClauseRow.empty(""));
    }

    void append(Clause clause) {
        insert(rows.size(), new ClauseRow(clause, grid));
    }

    private void insert(int at, ClauseRow row) {
        row.number("");
        rows.add(at, row);
        renumber();
    }

    void remove(int at) {
        rows.remove(at);
        renumber();
    }

    void move(int from, int to) {
        if (to < 0 || to >= rows.size()) return;
        Collections.swap(rows, from, to);
        renumber();
    }

    /// Those of a text that have been taken away.
    List<Clause> removedFrom(List<Clause> standing) {
        return standing.stream().filter(clause -> rows.stream().noneMatch(row -> row.getNumber().equals(clause.number()))).toList();
    }

    /// Puts a clause back after the one that it follows in the text that it was taken from.
    ///
    /// @return the place it has now
    int restore(List<Clause> standing, Clause clause) {
        List<String> before = standing.subList(0, standing.indexOf(clause)).stream().map(Clause::number).toList();
        int at = 0;
        for (int i = 0; i < rows.size(); i++) if (before.contains(rows.get(i).getNumber())) at = i + 1;
        rows.add(at, new ClauseRow(clause, grid));
        return at;
    }

    void addTerm(int at) {
        rows.get(at).addTerm();
    }

    void removeTerm(int at, int term) {
        rows.get(at).removeTerm(term);
    }

    void replace(String number, Clause other) {
        rows.stream().filter(row -> row.getNumber().equals(number)).forEach(row -> row.replace(other));
    }

    /// Puts figures into the first clause about them, in place of those of the same municipality and year.
    ///
    /// @return whether there is such a clause
    boolean putFigures(List<ClauseTerm> figures) {
        var target = rows.stream().filter(row -> ClauseSection.FIGURE.name().equals(row.getSection())).findFirst();
        target.ifPresent(row -> {
            List<String> names = figures.stream().map(ClauseTerm::name).toList();
            List<ClauseTerm> kept = new ArrayList<>(row.clause().terms().stream().filter(term -> !names.contains(term.name()) && !isBlankFigure(term)).toList());
            kept.addAll(figures);
            row.take(kept);
        });
        return target.isPresent();
    }

    private static boolean isBlankFigure(ClauseTerm term) {
        return term.kind() == TermKind.FIGURE && term.about() == TermSubject.ASSIGNABLE_PLACES && term.value().isEmpty();
    }

    private void renumber() {
        List<String> all = numbers.of(rows.stream().map(ClauseRow::getNumber).toList());
        for (int i = 0; i < rows.size(); i++) rows.get(i).number(all.get(i));
    }
}
