package se.overens.web.agreement.clause;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;

/// One value of a clause in a form, as it is typed. What it is about and its kind are chosen together.
public class TermRow {

    private static final String RULE = "=";

    private String what = "";
    private String party = "";
    private String year = "";
    private String value = "";
    private String least = "";
    private String most = "";
    private String note = "";

    TermRow() {
    }

    TermRow(ClauseTerm term) {
        what = term.kind() + "/" + term.about() + (term.kind() == TermKind.RULE ? RULE + term.value() : "");
        party = orEmpty(term.party());
        year = term.year() == null ? "" : term.year().toString();
        value = term.kind() == TermKind.RULE ? "" : orEmpty(term.value());
        least = orEmpty(term.least());
        most = orEmpty(term.most());
        note = orEmpty(term.note());
    }

    /// Everything that a value can tell, `FIGURE/ASSIGNABLE_PLACES`; a rule is chosen whole, `RULE/AFTER_TERM=CARRY`.
    static List<String> choices() {
        return Arrays.stream(TermSubject.values()).flatMap(about -> Arrays.stream(TermKind.values()).filter(about::canBe).flatMap(kind -> choices(kind, about))).toList();
    }

    private static Stream<String> choices(TermKind kind, TermSubject about) {
        String choice = kind + "/" + about;
        return kind == TermKind.RULE ? about.choices().stream().map(rule -> choice + RULE + rule) : Stream.of(choice);
    }

    ClauseTerm term() {
        String[] chosen = what.split("[/=]");
        TermKind kind = chosen.length < 2 ? null : TermKind.valueOf(chosen[0]);
        return new ClauseTerm(kind, kind == null ? null : TermSubject.valueOf(chosen[1]), orNull(party), number(year),
                kind == TermKind.RULE ? chosen[2] : written(kind), orNull(decimal(least)), orNull(decimal(most)), orNull(note.strip()));
    }

    /// Nothing has been written in it.
    boolean isEmpty() {
        return (what + party + year + value + least + most + note).isBlank();
    }

    private String written(TermKind kind) {
        boolean number = kind == TermKind.FIGURE || kind == TermKind.SHARE || kind == TermKind.MONEY;
        return number ? decimal(value) : value.strip();
    }

    /// As it travels: a point for the comma, and no spaces.
    private static String decimal(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
    }

    /// A year that is none is told by the rules.
    private static Integer number(String typed) {
        if (typed.isBlank()) return null;
        return typed.strip().matches("\\d{1,4}") ? Integer.valueOf(typed.strip()) : Integer.valueOf(-1);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = orEmpty(what);
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = orEmpty(party);
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = orEmpty(year);
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = orEmpty(value);
    }

    public String getLeast() {
        return least;
    }

    public void setLeast(String least) {
        this.least = orEmpty(least);
    }

    public String getMost() {
        return most;
    }

    public void setMost(String most) {
        this.most = orEmpty(most);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = orEmpty(note);
    }
}
