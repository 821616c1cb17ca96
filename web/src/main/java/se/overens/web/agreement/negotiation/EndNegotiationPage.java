package se.overens.web.agreement.negotiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.overens.agreement.AgreementView;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.negotiation.CloseNegotiation;
import se.overens.agreement.negotiation.DeclineAgreement;
import se.overens.agreement.negotiation.NegotiationView;
import se.overens.agreement.negotiation.RemindParties;
import se.overens.agreement.negotiation.RoundsView;
import se.overens.agreement.negotiation.WithdrawProposal;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Takes back one's own text, says no to another's, ends a negotiation that leads nowhere, and reminds.
@Named
@RequestScoped
public class EndNegotiationPage {

    @Inject
    private AgreementHere here;
    @Inject
    private NegotiationHere negotiation;
    @Inject
    private WithdrawProposal withdraw;
    @Inject
    private DeclineAgreement decline;
    @Inject
    private CloseNegotiation close;
    @Inject
    private RemindParties remind;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private String withdrawReason;
    private String declineReason;
    private String closeReason;
    private Long version;

    public String withdraw() {
        return told(forms.attempt(() -> withdraw.withdraw(new WithdrawProposal.Command(agreement().id(), version, getOwnText(), withdrawReason, null, null)),
                _ -> "withdrawReason"));
    }

    public String decline() {
        return told(forms.attempt(() -> decline.decline(new DeclineAgreement.Command(agreement().id(), version, declineReason, null, null)),
                _ -> "declineReason"));
    }

    public String close() {
        return told(forms.attempt(() -> close.close(new CloseNegotiation.Command(agreement().id(), version, closeReason)), _ -> "closeReason"));
    }

    public String remind() {
        return forms.attempt(() -> remind.remind(agreement().id(), null))
                .map(_ -> to.go("agreement/negotiation/board", agreement().number())).orElse(null);
    }

    /// The number of one's own text on the table, or null.
    public Integer getOwnText() {
        NegotiationView view = negotiation.getView();
        if (!here.isOfficer() || !view.state().isNegotiated() || view.state() == AgreementState.REJECTED) return null;
        return negotiation.getRounds().rounds().stream().flatMap(round -> round.texts().stream())
                .filter(text -> view.proposals().contains(text.version()) && text.party().equals(here.getOwn().code()))
                .map(RoundsView.Text::version).findFirst().orElse(null);
    }

    /// Declines a text, or to sign it.
    public boolean isDeclinable() {
        PartyState state = here.getOwn().state();
        boolean answering = state == PartyState.ASKED || state == PartyState.OBJECTING || state == PartyState.ACCEPTED && getOwnText() == null;
        return here.isOfficer() && answering || here.isSignatory() && state == PartyState.DECIDED;
    }

    public boolean isClosable() {
        AgreementState state = agreement().state();
        return negotiation.isKeeper() && (state.isNegotiated() || state == AgreementState.IN_DECISION || state == AgreementState.DECIDED);
    }

    public boolean isRemindable() {
        return negotiation.isKeeper() && agreement().parties().stream()
                .anyMatch(party -> party.state() == PartyState.ASKED && !party.organisation().equals(here.getOwn().organisation()));
    }

    private String told(Optional<AgreementView> done) {
        return done.map(view -> to.go("record/receipt", view.receipt())).orElse(null);
    }

    private AgreementView agreement() {
        return here.getAgreement();
    }

    public String getWithdrawReason() {
        return withdrawReason;
    }

    public void setWithdrawReason(String withdrawReason) {
        this.withdrawReason = withdrawReason;
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(String declineReason) {
        this.declineReason = declineReason;
    }

    public String getCloseReason() {
        return closeReason;
    }

    public void setCloseReason(String closeReason) {
        this.closeReason = closeReason;
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(agreement().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
