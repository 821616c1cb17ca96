package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.overens.agreement.AgreementView;
import se.overens.agreement.RegisterAgreementDecision;
import se.overens.agreement.model.PartyState;
import se.overens.decision.RegisterDecision.GivenMandate;
import se.overens.decision.model.DecidingBody;
import se.overens.decision.model.DecisionAction;
import se.overens.decision.model.DecisionOutcome;
import se.overens.decision.model.LegalForce;
import se.overens.decision.model.MandateScope;
import se.overens.web.agreement.delegation.MandatedParties;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Registers a body's decision: write, review, receipt. The host may register another party's from the extract that
/// came in: `?part=0643`.
@Named
@RequestScoped
public class AgreementDecisionPage extends MinutesForm {

    @Inject
    private AgreementHere here;
    @Inject
    private MandatedParties mandated;
    @Inject
    private RegisterAgreementDecision register;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private Boolean review;
    private DecisionOutcome outcome = DecisionOutcome.APPROVED;
    private LocalDate publishedOn;
    private String roleTitle;
    private LocalDate mandateEndsOn;
    private Long version;

    /// Stores the extract, and shows everything once more before it is registered.
    public void toReview() {
        if (hasExtract("agreement.decision.file.required")) review = true;
    }

    /// Back to the fields, with everything kept.
    public void back() {
        review = false;
    }

    public String register() {
        var command = new RegisterAgreementDecision.Command(here.getAgreement().id(), version, getParty().organisation(),
                DecisionAction.ENTER_AGREEMENT, getBody(), getDecidedOn(), getParagraph(), super.getCaseReference(), outcome, extract(), null, null, publishedOn,
                outcome == DecisionOutcome.REJECTED || roleTitle == null ? null : new GivenMandate(roleTitle, MandateScope.SIGN, getDecidedOn(), mandateEndsOn));
        return forms.attempt(() -> register.register(command)).map(done -> to.go("record/receipt", done.receipt())).orElse(null);
    }

    /// Whose decision it is.
    public AgreementView.Party getParty() {
        return mandated.party(request.getParameter("part"), here.isKeeper());
    }

    public boolean isForAnother() {
        return !getParty().organisation().equals(here.getOwn().organisation());
    }

    /// One's own decision for a party, on its mandate.
    public boolean isByMandate() {
        return isForAnother() && mandated.has(getParty());
    }

    public boolean isPossible() {
        return here.isOfficer() && here.isAligned() && getParty().state() == PartyState.ACCEPTED;
    }

    public List<DecidingBody> getBodies() {
        return Arrays.stream(DecidingBody.values()).filter(one -> one.belongsTo(getParty().kind()) && (!isByMandate() || one == DecidingBody.DELEGATE)).toList();
    }

    public DecisionOutcome[] getOutcomes() {
        return DecisionOutcome.values();
    }

    /// When it gains legal force, or null.
    public LegalForce getLegalForce() {
        return publishedOn == null || getBody() == null || !getBody().isAnnounced() ? null : LegalForce.after(publishedOn);
    }

    public boolean isReview() {
        return review == null ? "POST".equals(request.getMethod()) && "granska".equals(request.getParameter("steg")) : review;
    }

    /// The party's own, until another is written.
    @Override
    public String getCaseReference() {
        return super.getCaseReference() == null ? getParty().caseReference() : super.getCaseReference();
    }

    public DecisionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(DecisionOutcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getRoleTitle() {
        return roleTitle;
    }

    public void setRoleTitle(String roleTitle) {
        this.roleTitle = roleTitle;
    }

    public LocalDate getMandateEndsOn() {
        return mandateEndsOn;
    }

    public void setMandateEndsOn(LocalDate mandateEndsOn) {
        this.mandateEndsOn = mandateEndsOn;
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(here.getAgreement().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
