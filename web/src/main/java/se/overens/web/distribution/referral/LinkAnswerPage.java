package se.overens.web.distribution.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import se.overens.distribution.referral.AnswerReferralByLink;
import se.overens.distribution.referral.LinkView;
import se.overens.distribution.referral.model.AnswerText;
import se.overens.distribution.referral.model.LinkToken;
import se.overens.shared.Refusal;
import se.overens.web.distribution.Here;
import se.overens.web.shared.Forms;

/// Answers by a one-time link: filled in, looked through, sent. What is filled in travels with the page, since nobody
/// has signed in.
@Named("linkAnswer")
@RequestScoped
public class LinkAnswerPage {

    @Inject
    private FacesContext faces;
    @Inject
    private Here address;
    @Inject
    private LinkHolder holder;
    @Inject
    private AnswerReferralByLink byLink;
    @Inject
    private Forms forms;
    private LinkToken token;
    private LinkView link;
    private String refusal;
    private String refusedDay;
    private List<PointForm> points;
    private String general = "";
    private Integer replaces;
    private Boolean reviewing;

    /// A link that has been used, taken back or outlived says so on the page.
    @PostConstruct
    void open() {
        token = holder.take(address.address().token());
        try {
            link = byLink.open(token);
            replaces = link.replaces();
            points = PointForm.of(link.text().questions(), AnswerText.empty());
        } catch (Refusal no) {
            if (no.kind() != Refusal.Kind.CONFLICT && no.kind() != Refusal.Kind.GONE) throw no;
            faces.getExternalContext().setResponseStatus(no.kind() == Refusal.Kind.GONE ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_CONFLICT);
            refusal = no.code();
            refusedDay = no.args().isEmpty() ? "" : no.args().getFirst();
        }
    }

    public void review() {
        var faults = PointForm.answer(points, general).faults(points.size());
        faults.forEach(fault -> forms.refuse(PointForm.field(fault.field()), "violation." + fault.code(), fault.args().toArray()));
        reviewing = faults.isEmpty();
    }

    public void change() {
        reviewing = false;
    }

    public void send() {
        var command = new AnswerReferralByLink.Command(token, replaces, PointForm.answer(points, general));
        forms.attempt(() -> byLink.answer(command), PointForm::field).ifPresentOrElse(sent -> link = sent, this::lookAgain);
    }

    /// With the answers that have come in meanwhile counted in.
    private void lookAgain() {
        reviewing = false;
        replaces = link.replaces();
    }

    /// Whether what was sent is the page where it is looked through.
    public boolean isReviewing() {
        return reviewing == null ? address.asked("granska").isPresent() : reviewing;
    }

    /// Null when the link cannot be used.
    public LinkView getLink() {
        return link;
    }

    /// Why the link cannot be used, or null.
    public String getRefusal() {
        return refusal;
    }

    public String getRefusedDay() {
        return refusedDay;
    }

    public List<PointForm> getPoints() {
        return points;
    }

    public String getGeneral() {
        return general;
    }

    public void setGeneral(String general) {
        this.general = general == null ? "" : general;
    }

    public Integer getReplaces() {
        return replaces;
    }

    public void setReplaces(Integer replaces) {
        this.replaces = replaces;
    }
}
