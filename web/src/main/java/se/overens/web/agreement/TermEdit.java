package se.overens.web.agreement;

import se.overens.agreement.model.ClauseTerm;

/// One value of a clause in a form: it can become another.
public class TermEdit {

    private final ClauseTerm term;
    private String value;

    TermEdit(ClauseTerm term) {
        this.term = term;
        this.value = term.value();
    }

    ClauseTerm term() {
        return new ClauseTerm(term.kind(), term.about(), term.party(), term.year(), value == null ? "" : value.strip(), term.least(), term.most(), term.note());
    }

    public ClauseTerm getTerm() {
        return term;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
