package se.overens.web.distribution.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.stream.Stream;
import se.overens.distribution.transfer.FindTransfers;
import se.overens.distribution.transfer.TransferEffectView.Side;
import se.overens.distribution.transfer.TransferEnding;
import se.overens.distribution.transfer.TransferView;
import se.overens.distribution.transfer.WithdrawTransfer;
import se.overens.distribution.transfer.model.TransferState;
import se.overens.web.distribution.Here;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The county writes down that a municipality has taken a transfer back by letter.
@Named("withdrawalLetter")
@RequestScoped
public class WithdrawalLetterPage {

    @Inject
    private Here here;
    @Inject
    private FindTransfers find;
    @Inject
    private WithdrawTransfer withdraw;
    @Inject
    private Letter letters;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private CurrentActing acting;
    private TransferView transfer;
    private Long version;
    private String party;
    private String reason;
    private Part letter;

    public String register() {
        return forms.attempt(() -> withdraw.withdraw(getView().number(), getVersion(), new TransferEnding(reason, party, letters.attach(letter))))
                .map(made -> to.go("record/receipt", made.receipt())).orElse(null);
    }

    private TransferView getView() {
        if (transfer == null) transfer = find.get(here.address().number());
        return transfer;
    }

    public boolean isOffered() {
        return getView().isOpen() && acting.isHost() && acting.may(Role.COORDINATOR, Role.OFFICER);
    }

    /// Those who may take it back: the proposer, and the other one when it has consented.
    public List<Side> getParties() {
        var effect = getView().effect();
        return Stream.of(effect.giver(), effect.taker())
                .filter(side -> side.code().equals(getView().proposer()) || getView().state() == TransferState.CONSENTED).toList();
    }

    public long getVersion() {
        return version == null ? getView().version() : version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getParty() {
        return party == null ? getView().proposer() : party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }
}
