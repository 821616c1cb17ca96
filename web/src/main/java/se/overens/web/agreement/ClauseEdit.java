package se.overens.web.agreement;

import se.overens.agreement.model.Clause;

/// One clause in a form: its text can be written in.
public class ClauseEdit {

    private final Clause clause;
    private String text;

    ClauseEdit(Clause clause) {
        this.clause = clause;
        this.text = clause.text();
    }

    Clause clause() {
        return clause.withText(text == null ? "" : text.replace("\r\n", "\n"));
    }

    public String getNumber() {
        return clause.number();
    }

    public String getHeading() {
        return clause.heading();
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
