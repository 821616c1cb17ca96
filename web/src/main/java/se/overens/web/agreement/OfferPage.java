package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.OfferAgreement;
import se.overens.agreement.SaveAgreementDraft;
import se.overens.agreement.model.AgreementText;
import se.overens.web.agreement.clause.ClauseFields;
import se.overens.web.agreement.negotiation.AnswerDeadlinePart;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Offers an agreement: write the draft that `?utkast=` names, review, send.
@Named
@RequestScoped
public class OfferPage extends KeptForm {

    @Inject
    private FindAgreementDrafts find;
    @Inject
    private SaveAgreementDraft save;
    @Inject
    private AnswerDeadlinePart deadline;
    @Inject
    private OfferAgreement offer;
    @Inject
    private OfferAudience audience;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private AgreementDraftView draft;

    /// When it was the page itself that asked, only the line that says so is written anew.
    public String save() {
        return keep() && !forms.isPartial() ? to.goTo(address("")) : null;
    }

    @Override
    public String keepMine() {
        setDraftVersion(getDraft().version());
        return save();
    }

    /// On when nothing is missing; otherwise it is told at its field.
    public String review() {
        return keep() && !tellFaults() ? to.goTo(address("&steg=granska")) : null;
    }

    public String remove() {
        return forms.attempt(() -> {
            save.delete(getDraft().id(), getDraftVersion());
            return true;
        }).map(gone -> to.go("agreement/list")).orElse(null);
    }

    public String send() {
        if (audience.getChosen().isEmpty()) {
            forms.refuse("audience", "agreement.sendOn.parties.required");
            return null;
        }
        return deadline.set(getDraft().id(), getDraftVersion()).map(this::kept)
                .flatMap(set -> forms.attempt(() -> offer.offer(new OfferAgreement.Command(set.id(), set.version(), audience.getChosen()))))
                .map(sent -> to.go("record/receipt", sent.receipt())).orElse(null);
    }

    /// Null before a template has been chosen.
    public AgreementDraftView getDraft() {
        String id = request.getParameter("utkast");
        if (draft == null && id != null && id.matches("[0-9a-f-]{36}")) draft = find.get(UUID.fromString(id));
        return draft;
    }

    @Override
    protected Optional<AgreementDraftView> draft() {
        return Optional.ofNullable(getDraft());
    }

    @Override
    protected AgreementText text() {
        return getDraft().text();
    }

    public String getStep() {
        return getDraft() == null ? "begin" : "granska".equals(request.getParameter("steg")) ? "review" : "write";
    }

    @Override
    protected boolean keep() {
        if (isSavedElsewhere()) {
            forms.refuse(null, "agreement.draft.stale");
            return false;
        }
        return forms.attempt(() -> save.save(written(getDraft(), "")), ClauseFields::id).map(this::kept).isPresent();
    }

    @Override
    protected AgreementDraftView kept(AgreementDraftView now) {
        draft = now;
        return super.kept(now);
    }

    private String address(String rest) {
        return to.view("agreement/offer") + "?utkast=" + getDraft().id() + rest;
    }
}
