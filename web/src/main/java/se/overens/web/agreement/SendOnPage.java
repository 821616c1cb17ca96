package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.overens.agreement.SendOnAgreement;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Sends the text on the table on to parties that have not been asked yet.
@Named
@RequestScoped
public class SendOnPage {

    @Inject
    private AgreementHere agreement;
    @Inject
    private SendOnAgreement sendOn;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private List<String> parties = new ArrayList<>();
    private Long version;

    public String send() {
        if (parties.isEmpty()) {
            forms.refuse("parties", "agreement.sendOn.parties.required");
            return null;
        }
        return forms.attempt(() -> sendOn.send(new SendOnAgreement.Command(agreement.getAgreement().id(), version, parties)))
                .map(sent -> to.go("record/receipt", sent.receipt())).orElse(null);
    }

    public List<String> getParties() {
        return parties;
    }

    public void setParties(List<String> parties) {
        this.parties = parties == null ? new ArrayList<>() : parties;
    }

    public Long getVersion() {
        return version == null ? agreement.getAgreement().version() : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
