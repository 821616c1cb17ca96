package se.overens.web.agreement.clause;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.overens.agreement.drafting.FinishedClauseView;
import se.overens.agreement.model.Clause;
import se.overens.agreement.template.FindLibraryClauses;
import se.overens.agreement.template.FindLibraryClauses.NewerClause;
import se.overens.agreement.template.LibraryClauseView;
import se.overens.shared.Violation;
import se.overens.web.shared.Forms;

/// A page on which the clauses of a text are written: each with its values, added, moved, removed, taken from the
/// library. Every button saves what is typed; the page stays, with the focus where one goes on.
public abstract class ClauseEditing {

    @Inject
    private FindLibraryClauses library;
    @Inject
    private Forms forms;
    @Inject
    private FaultWords words;
    @Inject
    private HttpServletRequest request;
    private ClauseForm form;
    private List<NewerClause> newer;
    private List<LibraryClauseView> kept;
    private String focus = "";
    private String libraryClause;
    private String pasted;

    /// The clauses as they are saved.
    protected abstract List<Clause> saved();

    /// The text that the others know, whose numbers stay; none when nobody else has seen the clauses, which are then
    /// counted anew.
    protected List<Clause> standing() {
        return List.of();
    }

    /// Saves what is typed; a refusal is told on the page.
    protected abstract boolean keep();

    /// Whose a value can be.
    public abstract List<SelectItem> getWhose();

    /// Everything that still hinders the text from going further, with the field of each.
    protected abstract List<Violation> faults();

    /// Which figures are written in a table.
    protected abstract FigureGrid grid();

    public String add(int at) {
        return change(() -> getForm().add(at), "clauses:" + (at + 1) + ":heading");
    }

    public String remove(int at) {
        return change(() -> getForm().remove(at), at == 0 ? "" : "clauses:" + (at - 1) + ":heading");
    }

    public String up(int at) {
        return change(() -> getForm().move(at, at - 1), "clauses:" + Math.max(0, at - 1) + ":heading");
    }

    public String down(int at) {
        return change(() -> getForm().move(at, at + 1), "clauses:" + Math.min(getForm().getRows().size() - 1, at + 1) + ":heading");
    }

    public String addTerm(int at) {
        return change(() -> getForm().addTerm(at), "clauses:" + at + ":terms:" + getForm().getRows().get(at).getTerms().size() + ":what");
    }

    public String removeTerm(int at, int term) {
        return change(() -> getForm().removeTerm(at, term), "clauses:" + at + ":text");
    }

    public String insert() {
        if (libraryClause == null || libraryClause.isEmpty()) return null;
        return forms.attempt(() -> library.get(UUID.fromString(libraryClause)))
                .map(found -> change(() -> getForm().append(found.content()), "clauses:" + getForm().getRows().size() + ":heading")).orElse(null);
    }

    public String renew(String number) {
        getNewer().stream().filter(found -> found.number().equals(number)).findFirst()
                .ifPresent(found -> change(() -> getForm().replace(number, found.latest().content()), ""));
        newer = null;
        return null;
    }

    public String paste() {
        Map<String, String> codes = new TreeMap<>();
        grid().municipalities().forEach(member -> List.of(member.code(), member.name(), member.shortName())
                .forEach(name -> codes.put(name.toLowerCase(Locale.ROOT), member.code())));
        forms.attempt(() -> PastedFigures.read(pasted == null ? "" : pasted, codes)).ifPresent(figures -> {
            if (!getForm().putFigures(figures)) {
                forms.refuse("pasted", "violation.pasted-no-clause");
                return;
            }
            pasted = null;
            change(() -> { }, "");
        });
        return null;
    }

    public String restore(String number) {
        getRemoved().stream().filter(clause -> clause.number().equals(number)).findFirst().ifPresent(clause -> {
            int at = getForm().restore(standing(), clause);
            change(() -> { }, "clauses:" + at + ":heading");
        });
        return null;
    }

    private String change(Runnable deed, String next) {
        deed.run();
        keep();
        focus = next;
        return null;
    }

    public ClauseForm getForm() {
        if (form == null) form = ClauseForm.of(saved(), grid(), request.getParameter("shape"))
                .numbered(ClauseNumbers.besides(standing().stream().map(Clause::number).toList()));
        return form;
    }

    /// Whether the clauses have numbers that others know them by.
    public boolean isNumbered() {
        return !standing().isEmpty();
    }

    /// What a colleague has said of the clause, or null while it is open.
    public FinishedClauseView finished(String number) {
        return null;
    }

    public List<Clause> getRemoved() {
        return getForm().removedFrom(standing());
    }

    /// Puts the faults at their fields.
    ///
    /// @return whether there are any
    protected boolean tellFaults() {
        List<Violation> faults = faults();
        faults.forEach(fault -> forms.refuse(getForm().field(fault.field()), "agreement.clauses.fault", words.of(fault, getForm().clauses())));
        return !faults.isEmpty();
    }

    /// What is still missing, in words, once each.
    public List<String> getMissing() {
        return faults().stream().map(fault -> words.of(fault, saved())).distinct().toList();
    }

    public List<LibraryClauseView> getLibrary() {
        if (kept == null) kept = library.all();
        return kept;
    }

    public List<NewerClause> getNewer() {
        if (newer == null) newer = library.newerThan(getForm().clauses());
        return newer;
    }

    /// The id of the field that one goes on with, or nothing.
    public String getFocus() {
        return focus;
    }

    public String getShape() {
        return getForm().getShape();
    }

    public void setShape(String shape) {
        // read before the fields are, by the form itself
    }

    public String getLibraryClause() {
        return libraryClause;
    }

    public void setLibraryClause(String libraryClause) {
        this.libraryClause = libraryClause;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
