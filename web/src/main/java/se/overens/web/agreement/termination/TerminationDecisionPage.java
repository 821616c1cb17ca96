package se.overens.web.agreement.termination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import se.overens.agreement.AgreementView;
import se.overens.agreement.RegisterAgreementDecision;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.PartyState;
import se.overens.decision.RegisterDecision.GivenMandate;
import se.overens.decision.model.DecidingBody;
import se.overens.decision.model.DecisionAction;
import se.overens.decision.model.DecisionOutcome;
import se.overens.decision.model.LegalForce;
import se.overens.decision.model.MandateScope;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Registers a body's decision to terminate the agreement: write, review, receipt. The one who keeps the agreement may
/// register another party's from the extract that came in: `?part=0643`.
@Named
@RequestScoped
public class TerminationDecisionPage extends TerminationDecisionForm {

    @Inject
    private AgreementHere here;
    @Inject
    private RegisterAgreementDecision register;
    @Inject
    private FindMembers members;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private Boolean review;

    /// Stores the extract, and shows everything once more before it is registered.
    public void toReview() {
        boolean complete = hasExtract("agreement.decision.file.required");
        forms.attempt(this::condition);
        review = complete && forms.getProblems().isEmpty();
    }

    /// Back to the fields, with everything kept.
    public void back() {
        review = false;
    }

    public String register() {
        return forms.attempt(() -> register.register(command())).map(done -> to.go("record/receipt", done.receipt())).orElse(null);
    }

    private RegisterAgreementDecision.Command command() {
        boolean mandated = getOutcome() == DecisionOutcome.APPROVED && getRoleTitle() != null;
        GivenMandate mandate = mandated ? new GivenMandate(getRoleTitle(), MandateScope.GIVE_NOTICE, getDecidedOn(), getMandateEndsOn()) : null;
        return new RegisterAgreementDecision.Command(here.getAgreement().id(), getVersion(), getParty().organisation(), DecisionAction.TERMINATE, getBody(),
                getDecidedOn(), getParagraph(), getCaseReference(), getOutcome(), extract(), condition(), getLastDay(), getPublishedOn(), mandate);
    }

    /// Whose decision it is.
    public AgreementView.Party getParty() {
        String code = request.getParameter("part");
        return here.getAgreement().parties().stream().filter(party -> here.isKeeper() && party.code().equals(code)).findFirst().orElseGet(here::getOwn);
    }

    public boolean isForAnother() {
        return !getParty().organisation().equals(here.getOwn().organisation());
    }

    /// The agreement is in force, and the party has not set its last day.
    public boolean isPossible() {
        AgreementState state = here.getAgreement().state();
        return here.isOfficer() && (state == AgreementState.ACTIVE || state == AgreementState.NOTICED) && getParty().state() == PartyState.SIGNED;
    }

    /// Others that the keeper may register for.
    public List<AgreementView.Party> getOthers() {
        return here.getAgreement().parties().stream().filter(party -> here.isKeeper() && party.state() == PartyState.SIGNED)
                .filter(party -> !party.organisation().equals(here.getOwn().organisation())).toList();
    }

    /// Who can be named in a condition: like-worded agreements with others may be meant.
    public List<MemberView> getMunicipalities() {
        return members.municipalities().stream().filter(member -> !member.id().equals(getParty().organisation())).toList();
    }

    public List<DecidingBody> getBodies() {
        return Arrays.stream(DecidingBody.values()).filter(one -> one.belongsTo(getParty().kind())).toList();
    }

    /// When it gains legal force, or null.
    public LegalForce getLegalForce() {
        return getPublishedOn() == null || getBody() == null || !getBody().isAnnounced() ? null : LegalForce.after(getPublishedOn());
    }

    public boolean isReview() {
        return review == null ? "POST".equals(request.getMethod()) && "granska".equals(request.getParameter("steg")) : review;
    }

    /// The party's own, until another is written.
    @Override
    public String getCaseReference() {
        return super.getCaseReference() == null ? getParty().caseReference() : super.getCaseReference();
    }

    @Override
    public Long getVersion() {
        return super.getVersion() == null ? Long.valueOf(here.getAgreement().version()) : super.getVersion();
    }
}
