package se.overens.web.distribution.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.UUID;
import java.util.function.Supplier;
import se.overens.distribution.transfer.ConfirmTransfer;
import se.overens.distribution.transfer.ConsentToTransfer;
import se.overens.distribution.transfer.DeclineTransfer;
import se.overens.distribution.transfer.FindTransfers;
import se.overens.distribution.transfer.RefuseTransfer;
import se.overens.distribution.transfer.TransferEffectView.Side;
import se.overens.distribution.transfer.TransferEnding;
import se.overens.distribution.transfer.TransferView;
import se.overens.distribution.transfer.WithdrawTransfer;
import se.overens.distribution.transfer.model.TransferState;
import se.overens.web.distribution.DecisionFields;
import se.overens.web.distribution.Here;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// One transfer: what it does, and what the acting organisation may do with it.
@Named("transferPage")
@RequestScoped
public class TransferPage extends DecisionFields {

    @Inject
    private Here here;
    @Inject
    private FindTransfers find;
    @Inject
    private ConsentToTransfer consent;
    @Inject
    private DeclineTransfer decline;
    @Inject
    private WithdrawTransfer withdraw;
    @Inject
    private ConfirmTransfer confirm;
    @Inject
    private RefuseTransfer refuse;
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
    private String reason;
    private String refusal;
    private boolean consenting = true;
    private Part letter;

    public String consent() {
        return done(() -> consent.consent(number(), getVersion(), new ConsentToTransfer.Command(null, null)));
    }

    public String decline() {
        return done(() -> decline.decline(number(), getVersion(), new TransferEnding(reason, null, null)));
    }

    public String withdraw() {
        return done(() -> withdraw.withdraw(number(), getVersion(), new TransferEnding(reason, null, null)));
    }

    /// The county writes down what the other municipality has answered by letter.
    public String register() {
        return done(() -> {
            UUID document = letters.attach(letter);
            String other = getView().other();
            return consenting ? consent.consent(number(), getVersion(), new ConsentToTransfer.Command(other, document))
                    : decline.decline(number(), getVersion(), new TransferEnding(reason, other, document));
        });
    }

    public String confirm() {
        return done(() -> confirm.confirm(number(), getVersion(), new ConfirmTransfer.Command(getDecidedBy(), getDecidedOn(), getCaseReference(), getRapporteur(),
                getContent(), getParticipants())));
    }

    public String refuse() {
        return done(() -> refuse.refuse(number(), getVersion(), new RefuseTransfer.Command(refusal)));
    }

    private String done(Supplier<TransferView> act) {
        return forms.attempt(act).map(made -> to.go("record/receipt", made.receipt())).orElse(null);
    }

    private int number() {
        return here.address().number();
    }

    public TransferView getView() {
        if (transfer == null) transfer = find.get(number());
        return transfer;
    }

    /// May answer: the municipality that is asked.
    public boolean isAsked() {
        return is(TransferState.PROPOSED) && acting.may(Role.OFFICER) && own(getView().other());
    }

    /// May write down the answer that came in.
    public boolean isRegistering() {
        return is(TransferState.PROPOSED) && acting.isHost() && acting.may(Role.COORDINATOR, Role.OFFICER);
    }

    public boolean isWithdrawing() {
        boolean proposer = own(getView().proposer());
        return acting.may(Role.OFFICER) && (getView().isOpen() && proposer || is(TransferState.CONSENTED) && own(getView().other()));
    }

    public boolean isConfirming() {
        return is(TransferState.CONSENTED) && acting.isHost() && acting.may(Role.COORDINATOR);
    }

    private boolean is(TransferState state) {
        return getView().state() == state;
    }

    private boolean own(String code) {
        return acting.person().organisationCode().equals(code);
    }

    public String getSign() {
        return TransferListPage.signOf(getView().state());
    }

    public Side getProposer() {
        return side(getView().proposer());
    }

    public Side getOther() {
        return side(getView().other());
    }

    private Side side(String code) {
        var effect = getView().effect();
        return effect.giver().code().equals(code) ? effect.giver() : effect.taker();
    }

    public long getVersion() {
        return version == null ? getView().version() : version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(String refusal) {
        this.refusal = refusal;
    }

    public boolean isConsenting() {
        return consenting;
    }

    public void setConsenting(boolean consenting) {
        this.consenting = consenting;
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }
}
