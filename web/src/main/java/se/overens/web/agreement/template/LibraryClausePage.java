package se.overens.web.agreement.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.template.FindLibraryClauses;
import se.overens.agreement.template.KeepLibraryClause;
import se.overens.agreement.template.LibraryClauseView;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Writes a clause of the library: a new one, or the next version of `?klausul=`.
@Named
@RequestScoped
public class LibraryClausePage {

    @Inject
    private FindLibraryClauses find;
    @Inject
    private KeepLibraryClause keep;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private LibraryClauseView clause;
    private String heading;
    private ClauseSection section;
    private String text;
    private Integer number;

    public String save() {
        var content = new KeepLibraryClause.Content(heading, section, text, getClause() == null ? null : getClause().content().terms());
        return forms.attempt(() -> getClause() == null ? keep.add(content) : keep.change(getClause().id(), number, content))
                .map(kept -> to.go("agreement/template/library")).orElse(null);
    }

    public String retire() {
        return forms.attempt(() -> {
            keep.retire(getClause().id(), number);
            return true;
        }).map(gone -> to.go("agreement/template/library")).orElse(null);
    }

    /// Null for a new one.
    public LibraryClauseView getClause() {
        String id = request.getParameter("klausul");
        if (clause == null && id != null && id.matches("[0-9a-f-]{36}")) clause = find.get(UUID.fromString(id));
        return clause;
    }

    public ClauseSection[] getSections() {
        return ClauseSection.values();
    }

    public String getHeading() {
        return heading == null && getClause() != null ? getClause().content().heading() : heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public ClauseSection getSection() {
        return section == null && getClause() != null ? getClause().content().section() : section;
    }

    public void setSection(ClauseSection section) {
        this.section = section;
    }

    public String getText() {
        return text == null && getClause() != null ? getClause().content().text() : text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Integer getNumber() {
        return number == null && getClause() != null ? Integer.valueOf(getClause().number()) : number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
