package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.OfferAgreement;
import se.overens.agreement.SaveAgreementDraft;
import se.overens.agreement.StartAgreementDraft;
import se.overens.agreement.model.AgreementTemplate;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Offers an agreement: choose the template and the municipality, write, review, send. `?utkast=` names the draft.
@Named
@RequestScoped
public class OfferPage {

    @Inject
    private FindAgreementDrafts find;
    @Inject
    private StartAgreementDraft start;
    @Inject
    private SaveAgreementDraft save;
    @Inject
    private OfferAgreement offer;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Today today;
    @Inject
    private HttpServletRequest request;
    private AgreementDraftView draft;
    private List<ClauseEdit> clauses;
    private String template;
    private String party;
    private LocalDate startsOn;
    private String title;
    private LocalDate draftStartsOn;
    private LocalDate draftEndsOn;
    private Long version;

    public String begin() {
        return forms.attempt(() -> start.offer(new StartAgreementDraft.Offer(template, List.of(party), startsOn)))
                .map(made -> to.goTo(address(made.id(), ""))).orElse(null);
    }

    public String save() {
        return saved() ? to.goTo(address(getDraft().id(), "")) : null;
    }

    public String review() {
        return saved() ? to.goTo(address(getDraft().id(), "&steg=granska")) : null;
    }

    public String remove() {
        return forms.attempt(() -> {
            save.delete(getDraft().id(), version);
            return true;
        }).map(gone -> to.go("agreement/list")).orElse(null);
    }

    public String send() {
        return forms.attempt(() -> offer.offer(new OfferAgreement.Command(getDraft().id(), version)))
                .map(sent -> to.go("record/receipt", sent.receipt())).orElse(null);
    }

    /// Null before a template has been chosen.
    public AgreementDraftView getDraft() {
        String id = request.getParameter("utkast");
        if (draft == null && id != null && id.matches("[0-9a-f-]{36}")) draft = find.get(UUID.fromString(id));
        return draft;
    }

    public String getStep() {
        return getDraft() == null ? "begin" : "granska".equals(request.getParameter("steg")) ? "review" : "write";
    }

    public List<ClauseEdit> getClauses() {
        if (clauses == null) clauses = getDraft().text().clauses().stream().map(ClauseEdit::new).toList();
        return clauses;
    }

    public List<AgreementTemplate> getTemplates() {
        return find.templates();
    }

    /// Whom one can agree with: the host with a municipality, a municipality with the host.
    public List<MemberView> getParties() {
        return acting.isHost() ? members.municipalities() : List.of(members.host());
    }

    private boolean saved() {
        var command = new SaveAgreementDraft.Command(getDraft().id(), version, title, draftStartsOn, draftEndsOn, getDraft().text().noticeTerms(),
                getClauses().stream().map(ClauseEdit::clause).toList(), "");
        return forms.attempt(() -> save.save(command)).isPresent();
    }

    private String address(UUID id, String rest) {
        return to.view("agreement/offer") + "?utkast=" + id + rest;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public LocalDate getStartsOn() {
        return startsOn == null ? LocalDate.of(today.day().getYear(), 1, 1) : startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public String getTitle() {
        return title == null ? getDraft().text().title() : title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getDraftStartsOn() {
        return draftStartsOn == null ? getDraft().text().startsOn() : draftStartsOn;
    }

    public void setDraftStartsOn(LocalDate draftStartsOn) {
        this.draftStartsOn = draftStartsOn;
    }

    public LocalDate getDraftEndsOn() {
        return draftEndsOn == null ? getDraft().text().endsOn() : draftEndsOn;
    }

    public void setDraftEndsOn(LocalDate draftEndsOn) {
        this.draftEndsOn = draftEndsOn;
    }

    public Long getVersion() {
        return version == null ? getDraft().version() : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
