package se.overens.web.agreement.addendum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
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
import se.overens.agreement.addendum.ProposeAddendum;
import se.overens.agreement.consolidation.FindConsolidated;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.TextDifference;
import se.overens.shared.Violation;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.agreement.AskedReason;
import se.overens.web.agreement.clause.ClauseEditing;
import se.overens.web.agreement.clause.ClauseFields;
import se.overens.web.agreement.clause.FigureGrid;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Writes the addendum that `?utkast=` names, reviews what it makes of the agreement, and sends it as an offer.
@Named
@RequestScoped
public class ProposeAddendumPage extends ClauseEditing {

    @Inject
    private AgreementHere here;
    @Inject
    private FindAgreementDrafts find;
    @Inject
    private FindConsolidated consolidated;
    @Inject
    private ProposeAddendum propose;
    @Inject
    private SaveAgreementDraft save;
    @Inject
    private OfferAgreement offer;
    @Inject
    private FindMembers members;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private AgreementDraftView draft;
    private List<Violation> faults;
    private Long version;
    private String title;
    private LocalDate draftStartsOn;
    private String reason;

    public String save() {
        return keep() ? to.goTo(address("")) : null;
    }

    public String review() {
        return keep() && !tellFaults() ? to.goTo(address("&steg=granska")) : null;
    }

    public String remove() {
        return forms.attempt(() -> {
            save.delete(getDraft().id(), version);
            return true;
        }).map(gone -> to.go("agreement/addendum/list", here.getAgreement().number())).orElse(null);
    }

    public String send() {
        return forms.attempt(() -> offer.offer(new OfferAgreement.Command(getDraft().id(), version)))
                .map(sent -> to.go("record/receipt", sent.receipt())).orElse(null);
    }

    public String getStep() {
        return getDraft() == null ? "begin" : "granska".equals(request.getParameter("steg")) ? "review" : "write";
    }

    /// Null before it has been begun.
    public AgreementDraftView getDraft() {
        String id = request.getParameter("utkast");
        if (draft == null && id != null && id.matches("[0-9a-f-]{36}")) draft = find.get(UUID.fromString(id));
        return draft;
    }

    /// From the text as it stands on that day to the text with the addendum.
    public TextDifference getDifference() {
        return consolidated.difference(here.getAgreement().number(), getDraft().text());
    }

    @Override
    protected List<Clause> saved() {
        return getDraft().text().clauses();
    }

    @Override
    protected boolean keep() {
        var command = new ProposeAddendum.Change(getDraft().id(), version, getTitle(), getDraftStartsOn(), getForm().clauses(), getDraft().text().amendment(), getReason());
        return forms.attempt(() -> propose.change(command), ProposeAddendumPage::field).map(this::kept).isPresent();
    }

    private AgreementDraftView kept(AgreementDraftView changed) {
        draft = changed;
        version = changed.version();
        faults = null;
        return changed;
    }

    private static String field(String field) {
        return field.equals("startsOn") ? "draftStartsOn" : ClauseFields.id(field);
    }

    @Override
    protected List<Violation> faults() {
        if (faults == null) faults = propose.missing(getDraft().id());
        return faults;
    }

    @Override
    public List<SelectItem> getWhose() {
        return parties().stream().map(member -> new SelectItem(member.code(), member.shortName())).toList();
    }

    /// Each value in its own row: what becomes of one figure is one change.
    @Override
    protected FigureGrid grid() {
        return new FigureGrid(List.of(), List.of());
    }

    private List<MemberView> parties() {
        List<String> codes = getDraft().text().parties();
        return members.all().stream().filter(member -> codes.contains(member.code())).toList();
    }

    private String address(String rest) {
        return to.view("agreement/addendum/propose", here.getAgreement().number()) + "?utkast=" + getDraft().id() + rest;
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(getDraft().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
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

    public String getReason() {
        if (reason != null) return reason;
        String kept = getDraft().reason();
        return kept == null || kept.isBlank() ? AskedReason.in(request) : kept;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
