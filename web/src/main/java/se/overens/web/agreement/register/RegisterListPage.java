package se.overens.web.agreement.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.register.FindRegister;
import se.overens.agreement.register.FindSavedSearches;
import se.overens.agreement.register.RegisterPage;
import se.overens.agreement.register.RegisterRow;
import se.overens.agreement.register.SaveSearch;
import se.overens.agreement.register.SavedSearchView;
import se.overens.agreement.register.model.RegisterQuestion;
import se.overens.shared.Page;
import se.overens.web.shared.Download;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Language;
import se.overens.web.shared.Links;

/// The register: the question stands in the address ([RegisterAddress]), so that it can be kept, sent and gone back to.
/// `?sida=2` goes on; `?sokning=…` opens what is saved.
@Named
@RequestScoped
public class RegisterListPage {

    private static final int SIZE = 25;

    @Inject
    private FindRegister register;
    @Inject
    private FindSavedSearches searches;
    @Inject
    private SaveSearch save;
    @Inject
    private RegisterSheet sheet;
    @Inject
    private Language language;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private RegisterAddress address;
    private RegisterPage found;
    private List<SavedSearchView> saved;
    private String name;
    private boolean shared;

    public RegisterPage getFound() {
        if (found == null) {
            look();
            found = register.find(question(), new Page.Request(getPage() - 1, SIZE));
        }
        return found;
    }

    /// Whoever opens a saved search has seen what it finds.
    private void look() {
        String opened = request.getParameter("sokning");
        if (opened == null || !opened.matches("[0-9a-f-]{36}")) return;
        if (getSaved().stream().anyMatch(one -> one.id().toString().equals(opened))) searches.look(UUID.fromString(opened));
    }

    public List<SavedSearchView> getSaved() {
        if (saved == null) saved = searches.all();
        return saved;
    }

    public List<RegisterFilter> getFilters() {
        return RegisterFilter.all(getAddress(), getFound().facets(), language.texts());
    }

    /// Those in which something is chosen, to be taken away one by one.
    public List<RegisterFilter> getChosen() {
        return getFilters().stream().filter(RegisterFilter::isChosen).toList();
    }

    public RegisterAddress getAddress() {
        if (address == null) address = RegisterAddress.of(request);
        return address;
    }

    public String getWords() {
        return question().words();
    }

    public LocalDate getOn() {
        return question().on();
    }

    public List<RegisterQuestion.Order> getOrders() {
        return List.of(RegisterQuestion.Order.values());
    }

    public RegisterQuestion.Order getOrder() {
        return question().orderOr();
    }

    public boolean isAsked() {
        return !question().asked().isEmpty();
    }

    public boolean isOrder(RegisterQuestion.Order order) {
        return getOrder() == order;
    }

    public int getPage() {
        String asked = request.getParameter("sida");
        return asked != null && asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1;
    }

    public int getPages() {
        return (int) Math.max(1, (getFound().total() + SIZE - 1) / SIZE);
    }

    public boolean isMore() {
        return (long) getPage() * SIZE < getFound().total();
    }

    public String link(int page) {
        return getAddress().link(page);
    }

    public String open(SavedSearchView one) {
        return to.view("agreement/list") + RegisterAddress.of(one.asked()).link(1, one.id());
    }

    public String parties(RegisterRow row) {
        return RegisterWords.parties(row, language.texts());
    }

    public String whose(RegisterRow row) {
        return RegisterWords.whose(row, language.texts());
    }

    public String unread(RegisterRow row) {
        return String.join(", ", row.unread());
    }

    public String save() {
        return forms.attempt(() -> save.save(new SaveSearch.Command(name, shared, question().asked())))
                .map(one -> to.goTo(open(one))).orElse(null);
    }

    public void csv() throws IOException {
        send("csv", RegisterSheet.CSV, out -> sheet.csv(question(), language.texts(), out));
    }

    public void xlsx() throws IOException {
        send("xlsx", RegisterSheet.XLSX, out -> sheet.xlsx(question(), language.texts(), out));
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// Written as it is read, not gathered first.
    private static void send(String ending, String mediaType, Content content) throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(mediaType);
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("Content-Disposition", Download.disposition("avtal." + ending));
        content.write(external.getResponseOutputStream());
        faces.responseComplete();
    }

    private RegisterQuestion question() {
        return getAddress().question();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
