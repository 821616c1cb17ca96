package se.overens.web.agreement.registrar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import se.overens.agreement.document.MadeDocument;
import se.overens.agreement.registrar.FindRegistrarDocuments;
import se.overens.agreement.registrar.PackDocument;
import se.overens.agreement.registrar.RegisterDocument;
import se.overens.agreement.registrar.RegistrarRow;
import se.overens.shared.Page;
import se.overens.web.shared.Download;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// What one's own registrar has to enter: `?visa=alla` shows also what has been, `?sida=2` the next ones, and
/// `?avtal=17&version=2` the one to enter.
@Named
@RequestScoped
public class RegistrarPage {

    private static final int SIZE = 50;

    @Inject
    private FindRegistrarDocuments find;
    @Inject
    private PackDocument pack;
    @Inject
    private RegisterDocument register;
    @Inject
    private CurrentActing acting;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private Page<RegistrarRow> rows;
    private RegistrarRow chosen;
    private String caseReference;

    public String register() {
        return forms.attempt(() -> register.register(new RegisterDocument.Command(getChosen().agreement(), getChosen().version(), caseReference)))
                .map(done -> to.goTo(to.view("agreement/registrar/list") + "?visa=alla")).orElse(null);
    }

    /// Answers with the package when `?spara=paket`.
    public void open() {
        if (!"paket".equals(request.getParameter("spara")) || getChosen() == null) return;
        MadeDocument made = pack.pack(getChosen().agreement(), getChosen().version());
        Download.send(made.fileName(), made.mediaType(), made.bytes());
    }

    public Page<RegistrarRow> getRows() {
        if (rows == null) rows = find.list(isAll() ? null : Boolean.FALSE, new Page.Request(getPage() - 1, SIZE));
        return rows;
    }

    /// Null when the address names none.
    public RegistrarRow getChosen() {
        if (chosen == null && number("avtal") > 0 && number("version") > 0) chosen = find.get(number("avtal"), number("version"));
        return chosen;
    }

    public boolean isAll() {
        return "alla".equals(request.getParameter("visa"));
    }

    public int getPage() {
        return Math.max(1, number("sida"));
    }

    public boolean isMore() {
        return getPage() * (long) SIZE < getRows().total();
    }

    public String link(int page) {
        return "?" + (isAll() ? "visa=alla&" : "") + "sida=" + page;
    }

    /// The query that names a row.
    public String query(RegistrarRow row) {
        return "?avtal=" + row.agreement() + "&version=" + row.version() + (isAll() ? "&visa=alla" : "");
    }

    public boolean isOfficer() {
        return acting.may(Role.COORDINATOR, Role.OFFICER);
    }

    private int number(String name) {
        String value = request.getParameter(name);
        return value != null && value.matches("[1-9]\\d{0,7}") ? Integer.parseInt(value) : 0;
    }

    public String getCaseReference() {
        return caseReference == null && getChosen() != null ? getChosen().caseReference() : caseReference;
    }

    public void setCaseReference(String caseReference) {
        this.caseReference = caseReference;
    }
}
