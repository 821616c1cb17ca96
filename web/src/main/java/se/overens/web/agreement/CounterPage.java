package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreementActs;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.SaveAgreementDraft;
import se.overens.agreement.StartAgreementDraft;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.TextDifference;
import se.overens.agreement.negotiation.CounterOffer;
import se.overens.agreement.negotiation.FindNegotiation;
import se.overens.agreement.negotiation.JoiningView;
import se.overens.web.agreement.clause.ClauseFields;
import se.overens.web.agreement.negotiation.AnswerDeadlinePart;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// A counter-offer: change the text, say why, review the difference, send.
@Named
@RequestScoped
public class CounterPage extends KeptForm {

    @Inject
    private AgreementHere here;
    @Inject
    private FindAgreementDrafts find;
    @Inject
    private FindAgreementActs acts;
    @Inject
    private FindNegotiation negotiation;
    @Inject
    private StartAgreementDraft start;
    @Inject
    private SaveAgreementDraft save;
    @Inject
    private AnswerDeadlinePart deadline;
    @Inject
    private CounterOffer counter;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private Optional<AgreementDraftView> draft;
    private AgreementText basis;
    private String reason;
    private Integer basedOn;
    private Long version;

    /// When it was the page itself that asked, only the line that says so is written anew.
    public String save() {
        return keep() && !forms.isPartial() ? to.go("agreement/counter", agreement().number()) : null;
    }

    @Override
    public String keepMine() {
        setDraftVersion(stands());
        return save();
    }

    public String review() {
        if (reason == null || reason.isBlank()) forms.refuse("reason", "agreement.counter.reason.required");
        boolean ready = keep() && !tellFaults() && forms.getProblems().isEmpty();
        return ready ? to.goTo(to.view("agreement/counter", agreement().number()) + "?steg=granska") : null;
    }

    public String remove() {
        return forms.attempt(() -> {
            save.delete(getDraftId(), getDraftVersion());
            return true;
        }).map(gone -> to.go("agreement/show", agreement().number())).orElse(null);
    }

    public String send() {
        UUID id = draft().orElseThrow().id();
        return deadline.set(id, null)
                .flatMap(_ -> forms.attempt(() -> counter.send(new CounterOffer.Command(agreement().id(), version, id, null, null))))
                .map(sent -> to.go("record/receipt", sent.receipt())).orElse(null);
    }

    /// Another text has come since the draft was begun, or another proposal beside those that it joins.
    public boolean isStale() {
        return getBasedOn() != agreement().documentVersion() || draft().filter(begun -> !begun.joins().isEmpty() && !begun.joins().equals(beside())).isPresent();
    }

    /// The proposals that lie side by side.
    private List<Integer> beside() {
        List<Integer> sent = negotiation.joining(agreement().number()).proposals().stream().map(JoiningView.Proposal::version).toList();
        return sent.size() > 1 ? sent : List.of();
    }

    /// Reviewing what has been written.
    public boolean isReview() {
        return "granska".equals(request.getParameter("steg")) && draft().isPresent();
    }

    public TextDifference getDifference() {
        return TextDifference.between(basis(), draft().orElseThrow().text());
    }

    @Override
    protected List<Clause> standing() {
        return basis().clauses();
    }

    @Override
    protected boolean keep() {
        if (isSavedElsewhere()) {
            forms.refuse(null, "agreement.draft.stale");
            return false;
        }
        return forms.attempt(() -> save.save(written(start.counterOffer(agreement().id(), getBasedOn()), getReason())), ClauseFields::id)
                .map(this::kept).isPresent();
    }

    @Override
    protected AgreementDraftView kept(AgreementDraftView now) {
        draft = Optional.of(now);
        return super.kept(now);
    }

    /// One's own draft, also when another text has come since it was begun.
    @Override
    protected Optional<AgreementDraftView> draft() {
        if (draft == null) draft = find.ofCounterOffer(agreement().id());
        return draft;
    }

    /// Null before anything has been saved.
    public UUID getDraftId() {
        return draft().map(AgreementDraftView::id).orElse(null);
    }

    @Override
    protected AgreementText text() {
        return draft().map(AgreementDraftView::text).orElseGet(this::basis);
    }

    private AgreementText basis() {
        if (basis == null) basis = acts.text(agreement().number(), getBasedOn());
        return basis;
    }

    private AgreementView agreement() {
        return here.getAgreement();
    }

    public String getReason() {
        return reason == null ? draft().map(AgreementDraftView::reason).orElse(null) : reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /// The text that is written from: the draft's, or the one that was on the table when the form was opened.
    public Integer getBasedOn() {
        if (basedOn == null) basedOn = draft().map(AgreementDraftView::basedOn).orElseGet(this::opened);
        return basedOn;
    }

    private Integer opened() {
        String sent = request.getParameter("basedOn");
        return sent != null && sent.matches("[1-9]\\d{0,3}") ? Integer.valueOf(sent) : Integer.valueOf(agreement().documentVersion());
    }

    public void setBasedOn(Integer basedOn) {
        this.basedOn = basedOn;
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(agreement().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
