package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.CheckAgreementDraft;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.OfferAgreement;
import se.overens.agreement.SaveAgreementDraft;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.shared.Violation;
import se.overens.web.agreement.clause.ClauseEditing;
import se.overens.web.agreement.clause.ClauseFields;
import se.overens.web.agreement.clause.FigureGrid;
import se.overens.web.agreement.negotiation.AnswerDeadlinePart;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Organisation.Kind;

/// Offers an agreement: write the draft that `?utkast=` names, review, send.
@Named
@RequestScoped
public class OfferPage extends ClauseEditing implements KeptDraft {

    private static final int MOST_YEARS = 20;

    @Inject
    private FindAgreementDrafts find;
    @Inject
    private SaveAgreementDraft save;
    @Inject
    private CheckAgreementDraft check;
    @Inject
    private AnswerDeadlinePart deadline;
    @Inject
    private OfferAgreement offer;
    @Inject
    private OfferAudience audience;
    @Inject
    private FindMembers members;
    @Inject
    private OfferFields fields;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private AgreementDraftView draft;
    private List<Violation> faults;
    private List<MemberView> parties;
    private Long version;

    /// When it was the page itself that asked, only the line that says so is written anew.
    public String save() {
        return keep() && !forms.isPartial() ? to.goTo(address("")) : null;
    }

    @Override
    public String keepMine() {
        version = getDraft().version();
        return save();
    }

    /// On when nothing is missing; otherwise it is told at its field.
    public String review() {
        return keep() && !tellFaults() ? to.goTo(address("&steg=granska")) : null;
    }

    public String remove() {
        return forms.attempt(() -> {
            save.delete(getDraft().id(), version);
            return true;
        }).map(gone -> to.go("agreement/list")).orElse(null);
    }

    public String send() {
        if (audience.getChosen().isEmpty()) {
            forms.refuse("audience", "agreement.sendOn.parties.required");
            return null;
        }
        return deadline.set(getDraft().id(), version).map(this::kept)
                .flatMap(set -> forms.attempt(() -> offer.offer(new OfferAgreement.Command(set.id(), set.version(), audience.getChosen()))))
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

    @Override
    protected List<Clause> saved() {
        return getDraft().text().clauses();
    }

    @Override
    protected boolean keep() {
        if (isSavedElsewhere()) {
            forms.refuse(null, "agreement.draft.stale");
            return false;
        }
        var command = new SaveAgreementDraft.Command(getDraft().id(), version, fields.getTitle(), fields.getDraftStartsOn(), fields.getDraftEndsOn(),
                fields.noticeTerms(getDraft().text().noticeTerms()), getForm().clauses(), "");
        return forms.attempt(() -> save.save(command), ClauseFields::id).map(this::kept).isPresent();
    }

    private AgreementDraftView kept(AgreementDraftView changed) {
        draft = changed;
        version = changed.version();
        faults = null;
        return changed;
    }

    @Override
    public boolean isSavedElsewhere() {
        return getDraftVersion() != getDraft().version();
    }

    @Override
    public List<Other> getOthers() {
        return Other.between(getDraft().text(), getForm().clauses());
    }

    @Override
    public Instant getSavedAt() {
        return getDraft().changedAt();
    }

    /// What was sent counts already before the form is read: a button that is there only then must be there when it is pressed.
    @Override
    public Long getDraftVersion() {
        String sent = request.getParameter("draftVersion");
        if (version == null && sent != null && sent.matches("\\d{1,18}")) version = Long.valueOf(sent);
        return getVersion();
    }

    @Override
    public void setDraftVersion(Long draftVersion) {
        version = draftVersion;
    }

    @Override
    protected List<Violation> faults() {
        if (faults == null) faults = check.missing(getDraft().id());
        return faults;
    }

    @Override
    public List<SelectItem> getWhose() {
        return parties().stream().map(member -> new SelectItem(member.code(), member.shortName())).toList();
    }

    @Override
    protected FigureGrid grid() {
        AgreementText text = getDraft().text();
        if (text.startsOn() == null) return new FigureGrid(municipalities(), List.of());
        int first = text.startsOn().getYear();
        int last = text.endsOn() == null ? first : text.endsOn().getYear();
        return new FigureGrid(municipalities(), IntStream.rangeClosed(first, last).limit(MOST_YEARS).boxed().toList());
    }

    private List<MemberView> municipalities() {
        return parties().stream().filter(member -> member.kind() == Kind.MUNICIPALITY).toList();
    }

    private List<MemberView> parties() {
        List<String> codes = getDraft().text().parties();
        if (parties == null) parties = members.all().stream().filter(member -> codes.contains(member.code())).toList();
        return parties;
    }

    private String address(String rest) {
        return to.view("agreement/offer") + "?utkast=" + getDraft().id() + rest;
    }

    public Long getVersion() {
        return version == null ? getDraft().version() : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
