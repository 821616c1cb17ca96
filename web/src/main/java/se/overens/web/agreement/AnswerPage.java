package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.overens.agreement.negotiation.AcceptVersion;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreementActs;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.model.TextDifference;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Reads a version, compares two (`?fran=1&till=2`), and accepts the latest.
@Named
@RequestScoped
public class AnswerPage {

    @Inject
    private AgreementHere here;
    @Inject
    private FindAgreementActs acts;
    @Inject
    private AcceptVersion accept;
    @Inject
    private Upload upload;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
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

    public TextDifference getDifference() {
        return acts.difference(here.getAgreement().number(), getFrom(), getTo());
    }

    public int getFrom() {
        return asked("fran", Math.max(1, here.getAgreement().documentVersion() - 1));
    }

    public int getTo() {
        return asked("till", here.getAgreement().documentVersion());
    }

    public List<Integer> getNumbers() {
        return IntStream.rangeClosed(1, here.getAgreement().round().versions()).boxed().toList();
    }

    public long getChanged() {
        return getDifference().changedClauses().size();
    }

    private int asked(String name, int otherwise) {
        String value = request.getParameter(name);
        return value != null && value.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(value), here.getAgreement().round().versions()) : otherwise;
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
