package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.negotiation.AcceptVersion;
import se.overens.agreement.AgreementView;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.PartyState;
import se.overens.web.agreement.negotiation.StaleAnswer;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Reads the latest version and accepts it.
@Named
@RequestScoped
public class AnswerPage {

    @Inject
    private AgreementHere here;
    @Inject
    private StaleAnswer stale;
    @Inject
    private AcceptVersion accept;
    @Inject
    private Upload upload;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private Integer documentVersion;
    private String party;
    private Part letter;

    public String accept() {
        return answered(null, null);
    }

    /// The host registers what another party has answered by letter.
    public String acceptForAnother() {
        UUID document = forms.attempt(() -> upload.attach(letter)).orElse(null);
        return forms.getProblems().isEmpty() ? answered(UUID.fromString(party), document) : null;
    }

    private String answered(UUID forParty, UUID document) {
        if (stale.isTold(getDocumentVersion())) return null;
        return forms.attempt(() -> accept.accept(new AcceptVersion.Command(here.getAgreement().id(), null, documentVersion, forParty, document)))
                .map(done -> to.go("record/receipt", done.receipt())).orElse(null);
    }

    public boolean isAsked() {
        return here.isOfficer() && (here.getOwn().state() == PartyState.ASKED || here.getOwn().state() == PartyState.OBJECTING)
                && here.getAgreement().state() != AgreementState.LAPSED;
    }

    /// May counter: the text is negotiated and nobody has decided.
    public boolean isCounterable() {
        return here.isOfficer() && here.getAgreement().state().isNegotiated();
    }

    /// Those who have not answered, for the host to register.
    public List<AgreementView.Party> getSilent() {
        return here.isKeeper() && here.isOfficer() ? here.getOthers().stream().filter(p -> p.state() == PartyState.ASKED).toList() : List.of();
    }

    public Integer getDocumentVersion() {
        return documentVersion == null ? Integer.valueOf(here.getAgreement().documentVersion()) : documentVersion;
    }

    public void setDocumentVersion(Integer documentVersion) {
        this.documentVersion = documentVersion;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }
}
