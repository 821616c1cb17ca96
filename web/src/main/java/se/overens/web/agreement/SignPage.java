package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreementActs;
import se.overens.agreement.SignAgreement;
import se.overens.agreement.model.PartyState;
import se.overens.decision.DecisionView;
import se.overens.decision.MandateView;
import se.overens.web.agreement.delegation.MandatedParties;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Registers a signature under the text that is shown. The host may register another party's from the signed paper
/// that came in: `?part=0643`.
@Named
@RequestScoped
public class SignPage {

    private static final String CONFIRMED = "confirmed";

    @Inject
    private AgreementHere here;
    @Inject
    private MandatedParties mandated;
    @Inject
    private FindAgreementActs acts;
    @Inject
    private SignAgreement sign;
    @Inject
    private Upload upload;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private String name;
    private boolean confirmed;
    private String sha256;
    private Part paper;

    public String sign() {
        if (!confirmed) {
            forms.refuse(CONFIRMED, "agreement.sign.confirmed.required");
            return null;
        }
        UUID document = isOnPaper() ? forms.attempt(() -> upload.attach(paper)).orElse(null) : null;
        if (!forms.getProblems().isEmpty()) return null;
        return forms.attempt(() -> sign.sign(new SignAgreement.Command(here.getAgreement().id(), null, sha256, getParty().organisation(), document,
                name, getMandate() == null ? "-" : getMandate().roleTitle()))).map(done -> to.go("record/receipt", done.receipt())).orElse(null);
    }

    /// Who signs.
    public AgreementView.Party getParty() {
        return mandated.party(request.getParameter("part"), here.isKeeper());
    }

    public boolean isForAnother() {
        return !getParty().organisation().equals(here.getOwn().organisation());
    }

    /// Registered from what came in, and not on a mandate.
    public boolean isOnPaper() {
        return isForAnother() && !mandated.has(getParty());
    }

    /// Those whose signature the one who keeps the agreement can register from paper.
    public List<AgreementView.Party> getToSign() {
        return here.getOthers().stream().filter(party -> party.state() == PartyState.DECIDED).toList();
    }

    public boolean isPossible() {
        return getParty().state() == PartyState.DECIDED && getMandate() != null && (isOnPaper() ? here.isOfficer() : here.isSignatory());
    }

    /// Null when nobody may sign for the party today.
    public MandateView getMandate() {
        if (!isForAnother()) return acts.mandateToSign(here.getAgreement().id());
        return here.getActs().decisions().stream().filter(d -> d.counts() && d.decider().equals(getParty().organisation()) && d.mandate() != null)
                .map(DecisionView::mandate).reduce((first, second) -> second).orElse(null);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public String getSha256() {
        return sha256 == null ? here.getAgreement().documentSha256() : sha256;
    }

    public void setSha256(String sha256) {
        this.sha256 = sha256;
    }

    public Part getPaper() {
        return paper;
    }

    public void setPaper(Part paper) {
        this.paper = paper;
    }
}
