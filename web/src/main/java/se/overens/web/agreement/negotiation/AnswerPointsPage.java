package se.overens.web.agreement.negotiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.overens.agreement.AgreementView;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.negotiation.FindNegotiation;
import se.overens.agreement.negotiation.GiveStandpoints;
import se.overens.agreement.negotiation.NegotiationView;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.agreement.delegation.MandatedParties;
import se.overens.web.agreement.Upload;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Answers the text on the table point by point. The keeper may register another party's answer from what came in:
/// `?part=0643`.
@Named
@RequestScoped
public class AnswerPointsPage {

    @Inject
    private AgreementHere here;
    @Inject
    private NegotiationHere negotiation;
    @Inject
    private StaleAnswer stale;
    @Inject
    private MandatedParties mandated;
    @Inject
    private FindNegotiation find;
    @Inject
    private GiveStandpoints give;
    @Inject
    private Upload upload;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private List<StandForm> points;
    private Integer documentVersion;
    private Part letter;

    public String answer() {
        if (stale.isTold(getDocumentVersion())) {
            carryOver();
            return null;
        }
        UUID document = isOnPaper() ? forms.attempt(() -> upload.attach(letter)).orElse(null) : null;
        List<StandForm> said = Stream.concat(getOpen().stream(), getStanding().stream()).filter(StandForm::isSaid).toList();
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).isReasonMissing())
                forms.refuse(field("standpoints[" + i + "].reason", said), "violation.reason-missing", negotiation.label(said.get(i).getPoint()));
        }
        if (!forms.getProblems().isEmpty()) return null;
        var command = new GiveStandpoints.Command(here.getAgreement().id(), null, documentVersion, getParty().organisation(), document,
                said.stream().map(StandForm::answer).toList());
        String receipt = forms.attempt(() -> give.give(command), field -> field(field, said)).map(AgreementView::receipt).orElse(null);
        if (receipt != null) return to.go("record/receipt", receipt);
        if (documentVersion != negotiation.getView().documentVersion()) carryOver();
        return null;
    }

    /// Another text has come: what was written stays at the points that are still there.
    private void carryOver() {
        List<StandForm> written = points();
        documentVersion = null;
        points = forms(negotiation.getView());
        points.forEach(point -> written.stream().filter(each -> each.getPoint().point().equals(point.getPoint().point())).findFirst().ifPresent(point::take));
    }

    /// Whose answer it is.
    public AgreementView.Party getParty() {
        return mandated.party(request.getParameter("part"), negotiation.isKeeper());
    }

    public boolean isForAnother() {
        return !getParty().organisation().equals(here.getOwn().organisation());
    }

    /// Registered from what came in, and not on a mandate.
    public boolean isOnPaper() {
        return isForAnother() && !mandated.has(getParty());
    }

    public boolean isPossible() {
        PartyState state = getParty().state();
        return here.isOfficer() && (state == PartyState.ASKED || state == PartyState.OBJECTING) && here.getAgreement().state() != AgreementState.LAPSED;
    }

    /// What the party has to answer.
    public List<StandForm> getOpen() {
        return points().stream().filter(StandForm::isOpen).toList();
    }

    /// What it has said that still stands.
    public List<StandForm> getStanding() {
        return points().stream().filter(point -> !point.isOpen()).toList();
    }

    private List<StandForm> points() {
        if (points == null) points = forms(opened());
        return points;
    }

    private List<StandForm> forms(NegotiationView view) {
        NegotiationView.Party party = view.party(getParty().code());
        return view.points().stream().map(point -> new StandForm(point, party.stands().get(point.point()))).toList();
    }

    /// The text as it was when the form was opened: its fields are counted in that one.
    private NegotiationView opened() {
        String sent = request.getParameter("documentVersion");
        if (sent == null || !sent.matches("[1-9]\\d{0,3}")) return negotiation.getView();
        return find.of(here.getAgreement().number(), Integer.valueOf(sent));
    }

    /// From the command's path of a field to its id on the page: `standpoints[0].reason` → `open:0:reason`.
    private String field(String path, List<StandForm> said) {
        if (!path.matches("standpoints\\[\\d+]\\.\\w+")) return path;
        StandForm form = said.get(Integer.parseInt(path.replaceAll("\\D", "")));
        int open = getOpen().indexOf(form);
        return (open >= 0 ? "open:" + open : "standing:" + getStanding().indexOf(form)) + ":" + path.replaceFirst(".*\\.", "");
    }

    public Integer getDocumentVersion() {
        return documentVersion == null ? Integer.valueOf(negotiation.getView().documentVersion()) : documentVersion;
    }

    public void setDocumentVersion(Integer documentVersion) {
        this.documentVersion = documentVersion;
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }
}
