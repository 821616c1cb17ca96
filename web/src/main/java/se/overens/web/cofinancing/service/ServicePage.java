package se.overens.web.cofinancing.service;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import se.overens.cofinancing.service.FindServices;
import se.overens.cofinancing.service.ServiceView;
import se.overens.cofinancing.service.ServiceView.Row;
import se.overens.cofinancing.service.SubscribeToService;
import se.overens.web.agreement.Upload;
import se.overens.web.shared.Address;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// The service of the address: what it is, who wants it, and asking for it.
@Named
@RequestScoped
public class ServicePage {

    @Inject
    private FindServices find;
    @Inject
    private SubscribeToService subscribe;
    @Inject
    private FindMembers members;
    @Inject
    private Upload upload;
    @Inject
    private CurrentActing acting;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private ServiceView service;
    private String party;
    private LocalDate from;
    private LocalDate until;
    private String basis;
    private Part document;

    public ServiceView getService() {
        if (service == null) service = find.byNumber(((Address) request.getAttribute(Address.ATTRIBUTE)).number());
        return service;
    }

    public String subscribe() {
        UUID came = document == null ? null : forms.attempt(() -> upload.attach(document)).orElse(null);
        if (!forms.getProblems().isEmpty()) return null;
        return forms.attempt(() -> subscribe.subscribe(new SubscribeToService.Command(getService().number(), party, from, until, basis, came)))
                .map(made -> to.go("record/receipt", made.receipt())).orElse(null);
    }

    public List<Row> getWaiting() {
        return getService().subscriptions().stream().filter(Row::waits).toList();
    }

    public List<MemberView> getMembers() {
        return members.others();
    }

    public boolean isMaySubscribe() {
        return getService().openNow() && acting.may(Role.COORDINATOR, Role.OFFICER, Role.SIGNATORY) && (getService().mine() || getService().post() == null && getWaiting().isEmpty());
    }

    public boolean isMayAnswer() {
        return getService().mine() && acting.may(Role.COORDINATOR, Role.OFFICER) && !getWaiting().isEmpty();
    }

    public boolean isMayWithdraw() {
        return !getService().mine() && acting.may(Role.COORDINATOR, Role.OFFICER, Role.SIGNATORY) && !getWaiting().isEmpty();
    }

    public boolean isMayClose() {
        return getService().mine() && getService().openNow() && acting.may(Role.COORDINATOR, Role.OFFICER);
    }

    public String sign(Row row) {
        if (row.waits()) return "wait";
        return switch (row.outcome()) {
            case ACCEPTED -> "ok";
            case DECLINED -> "alert";
            case WITHDRAWN -> "quiet";
        };
    }

    public boolean isSaved() {
        return "ja".equals(request.getParameter("sparat"));
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public Part getDocument() {
        return document;
    }

    public void setDocument(Part document) {
        this.document = document;
    }
}
