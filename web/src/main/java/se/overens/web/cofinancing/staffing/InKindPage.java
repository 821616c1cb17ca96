package se.overens.web.cofinancing.staffing;

import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import se.overens.cofinancing.staffing.RegisterInKind;
import se.overens.cofinancing.staffing.model.InKindKind;
import se.overens.shared.Money;
import se.overens.web.agreement.Upload;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Says what a party gives in kind for the post of the address.
@Named
@RequestScoped
public class InKindPage {

    @Inject
    private PostPage page;
    @Inject
    private RegisterInKind register;
    @Inject
    private Upload upload;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private String party;
    private Integer year;
    private InKindKind kind;
    private String what;
    private Long value;
    private Part document;

    @PostConstruct
    void begin() {
        year = page.getDay().getYear();
    }

    public String save() {
        UUID came = document == null ? null : forms.attempt(() -> upload.attach(document)).orElse(null);
        if (!forms.getProblems().isEmpty()) return null;
        int number = page.getPost().number();
        return forms.attempt(() -> register.register(new RegisterInKind.Command(number, party, year, kind, what, value == null ? null : Money.ofOre(value), came)))
                .map(_ -> to.goTo(to.view("cofinancing/staffing/show", number) + "?sparat=ja")).orElse(null);
    }

    public InKindKind[] getKinds() {
        return InKindKind.values();
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public InKindKind getKind() {
        return kind;
    }

    public void setKind(InKindKind kind) {
        this.kind = kind;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public Long getValue() {
        return value;
    }

    public void setValue(Long value) {
        this.value = value;
    }

    public Part getDocument() {
        return document;
    }

    public void setDocument(Part document) {
        this.document = document;
    }
}
