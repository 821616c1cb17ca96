package se.overens.web.agreement.addendum;

import se.overens.agreement.model.Clause;

/// What is to become of one clause in an addendum: nothing, another wording, or that it goes.
public class ClauseChoice {

    private final Clause clause;
    private String how = "";

    ClauseChoice(Clause clause) {
        this.clause = clause;
    }

    /// What it begins as in the addendum: the wording that stands, or that it goes.
    Clause clause(String removed) {
        return how.equals("REMOVES") ? new Clause(clause.number(), clause.heading(), clause.section(), removed, false) : clause;
    }

    public String getNumber() {
        return clause.number();
    }

    public String getHeading() {
        return clause.heading();
    }

    /// `REPLACES`, `REMOVES`, or nothing.
    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how == null ? "" : how;
    }
}
