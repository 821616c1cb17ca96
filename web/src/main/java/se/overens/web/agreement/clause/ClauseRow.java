package se.overens.web.agreement.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;

/// One clause in a form, as it is typed. Its text is text: nothing in it is markup.
public class ClauseRow {

    private static final int LINE = 75;

    private final boolean mandatory;
    private final List<TermRow> terms = new ArrayList<>();
    private String number;
    private String heading;
    private String section;
    private String text;

    ClauseRow(Clause clause) {
        this.number = clause.number();
        this.heading = clause.heading();
        this.section = clause.section() == null ? "" : clause.section().name();
        this.text = clause.text();
        this.mandatory = clause.mandatory();
        clause.terms().forEach(term -> terms.add(new TermRow(term)));
    }

    static ClauseRow empty(String number) {
        return new ClauseRow(new Clause(number, "", ClauseSection.OTHER, "", false));
    }

    Clause clause() {
        return new Clause(number, heading.strip(), section.isEmpty() ? null : ClauseSection.valueOf(section), text.replace("\r\n", "\n").strip(), mandatory, written());
    }

    /// Rows that nothing has been written in are no values.
    private List<ClauseTerm> written() {
        return terms.stream().filter(term -> !term.isEmpty()).map(TermRow::term).toList();
    }

    /// As many rows as were sent.
    void shape(int rows) {
        while (terms.size() > rows) terms.removeLast();
        while (terms.size() < rows) terms.add(new TermRow());
    }

    void replace(Clause other) {
        heading = other.heading();
        text = other.text();
        if (other.section() != null) section = other.section().name();
    }

    void number(String other) {
        number = other;
    }

    void terms(List<ClauseTerm> others) {
        terms.clear();
        others.forEach(term -> terms.add(new TermRow(term)));
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

    public List<TermRow> getTerms() {
        return terms;
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
