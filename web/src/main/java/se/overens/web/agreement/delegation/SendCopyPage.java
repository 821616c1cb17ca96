package se.overens.web.agreement.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.overens.agreement.delegation.SendAgreementCopy;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Sends the county administrative board a copy.
@Named
@RequestScoped
public class SendCopyPage {

    @Inject
    private AgreementHere agreement;
    @Inject
    private SendAgreementCopy send;
    @Inject
    private Forms forms;
    @Inject
    private Links to;

    public boolean isPossible() {
        return agreement.isOfficer() && agreement.getAgreement().parties().stream().noneMatch(party -> party.host());
    }

    public String send() {
        return forms.attempt(() -> send.send(new SendAgreementCopy.Command(agreement.getAgreement().number())))
                .map(sent -> to.go("record/receipt", sent.receipt())).orElse(null);
    }
}
