package se.overens.web.agreement;

import java.util.List;
import se.overens.agreement.model.Clause;

/// One clause in a form: its text and its values can be written in.
public class ClauseEdit {

    private final Clause clause;
    private final List<TermEdit> terms;
    private String text;

    ClauseEdit(Clause clause) {
        this.clause = clause;
        this.text = clause.text();
        this.terms = clause.terms().stream().map(TermEdit::new).toList();
    }

    Clause clause() {
        return clause.withText(text == null ? "" : text.replace("\r\n", "\n")).withTerms(terms.stream().map(TermEdit::term).toList());
    }

    public String getNumber() {
        return clause.number();
    }

    public String getHeading() {
        return clause.heading();
    }

    public List<TermEdit> getTerms() {
        return terms;
    }

    public int getRows() {
        return Math.clamp(clause.text().length() / 75 + 2, 3, 14);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
