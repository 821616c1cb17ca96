package se.overens.web.agreement.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.web.agreement.clause.FigureGrid.Cell;
import se.overens.web.agreement.clause.FigureGrid.Line;

/// One clause in a form, as it is typed. Its text is text: nothing in it is markup.
public class ClauseRow {

    private static final int LINE = 75;

    private boolean mandatory;
    private final List<TermRow> terms = new ArrayList<>();
    private FigureGrid grid;
    private List<Line> figures;
    private String number;
    private String heading;
    private String section;
    private String text;

    /// @param table where the clause is about figures: how they are written
    ClauseRow(Clause clause, FigureGrid table) {
        this.number = clause.number();
        this.heading = clause.heading();
        this.section = clause.section() == null ? "" : clause.section().name();
        this.text = clause.text();
        this.mandatory = clause.mandatory();
        this.grid = clause.section() == ClauseSection.FIGURE ? table : FigureGrid.NONE;
        take(clause.terms());
    }

    static ClauseRow empty(String number) {
        return new ClauseRow(new Clause(number, "", ClauseSection.OTHER, "", false), FigureGrid.NONE);
    }

    /// Figures of a municipality and a year go into the table, the others into rows.
    void take(List<ClauseTerm> all) {
        List<ClauseTerm> inTable = all.stream().filter(grid::holds).toList();
        grid = grid.with(inTable.stream().map(ClauseTerm::year).toList());
        figures = grid.lines(inTable);
        terms.clear();
        all.stream().filter(term -> !grid.holds(term)).forEach(term -> terms.add(new TermRow(term)));
    }

    Clause clause() {
        return new Clause(number, heading.strip(), section.isEmpty() ? null : ClauseSection.valueOf(section), text.replace("\r\n", "\n").strip(), mandatory, written());
    }

    /// Rows that nothing has been written in are no values.
    private List<ClauseTerm> written() {
        return Stream.concat(terms.stream().filter(term -> !term.isEmpty()).map(TermRow::term),
                figures.stream().flatMap(line -> line.cells().stream()).flatMap(Cell::term)).toList();
    }

    /// Where the value is written that the clause has at this place: `terms:2` or `figures:0:cells:1`.
    String placeOf(int term) {
        int left = term;
        for (int i = 0; i < terms.size(); i++) if (!terms.get(i).isEmpty() && left-- == 0) return "terms:" + i;
        for (int i = 0; i < figures.size(); i++) {
            List<Cell> cells = figures.get(i).cells();
            for (int j = 0; j < cells.size(); j++) if (cells.get(j).term().findAny().isPresent() && left-- == 0) return "figures:" + i + ":cells:" + j;
        }
        return "terms:" + term;
    }

    /// As many rows as were sent, and a table of the years that were sent.
    void shape(int rows, List<Integer> years) {
        while (terms.size() > rows) terms.removeLast();
        while (terms.size() < rows) terms.add(new TermRow());
        List<ClauseTerm> saved = figures.stream().flatMap(line -> line.cells().stream()).flatMap(Cell::term).toList();
        grid = new FigureGrid(grid.municipalities(), years);
        figures = grid.lines(saved);
    }

    /// `§ 4:2:2025,2026`
    String shape() {
        return number + ":" + terms.size() + ":" + grid.years().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    void replace(Clause other) {
        heading = other.heading();
        text = other.text();
        if (other.section() != null) section = other.section().name();
    }

    void number(String other) {
        number = other;
    }

    void addTerm() {
        terms.add(new TermRow());
    }

    void removeTerm(int at) {
        terms.remove(at);
    }

    public String getNumber() {
        return number;
    }

    /// What the clause is called above its fields.
    public String getName() {
        return Stream.of(number, heading).filter(part -> part != null && !part.isBlank()).reduce((a, b) -> a + " " + b).orElse("");
    }

    public boolean isMandatory() {
        return mandatory;
    }

    /// Chosen in a template only; elsewhere the field is not shown, and what is sent for it is not read.
    public void setMandatory(boolean mandatory) {
        this.mandatory = mandatory;
    }

    public List<TermRow> getTerms() {
        return terms;
    }

    /// The lines of the table, none where there is no table.
    public List<Line> getFigures() {
        return grid.years().isEmpty() ? List.of() : figures;
    }

    public List<String> getYears() {
        return grid.years().stream().map(String::valueOf).toList();
    }

    public int getRows() {
        return Math.clamp(text.length() / LINE + 2, 3, 14);
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading == null ? "" : heading;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section == null ? "" : section;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
