package se.overens.web.agreement.renewal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.renewal.RecordReview;
import se.overens.agreement.renewal.RenewalView;
import se.overens.agreement.renewal.model.ReviewOutcome;
import se.overens.agreement.renewal.model.Window;
import se.overens.shared.Today;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.agreement.Upload;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// What another party has said on paper of whether the agreement goes on, registered by the one who keeps the agreement.
@Named("paperReview")
@RequestScoped
public class PaperReviewPart {

    @Inject
    private AgreementHere here;
    @Inject
    private RenewalPage page;
    @Inject
    private RecordReview review;
    @Inject
    private Upload upload;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Today today;
    private String party;
    private ReviewOutcome outcome;
    private String reason;
    private Part paper;

    public String record() {
        UUID document = forms.attempt(() -> upload.attach(paper)).orElse(null);
        if (!forms.getProblems().isEmpty()) return null;
        int number = here.getAgreement().number();
        LocalDate closes = getParties().stream().filter(each -> each.code().equals(party)).map(each -> window(each).closes()).findFirst().orElse(null);
        return forms.attempt(() -> review.record(new RecordReview.Command(number, closes, outcome, reason, party, document)))
                .map(_ -> to.goTo(to.view("agreement/renewal/show", number) + "?sparat=" + outcome)).orElse(null);
    }

    /// Those who have not said anything of the window that is asked about now.
    public List<RenewalView.Party> getParties() {
        if (!here.isOfficer() || !here.isKeeper()) return List.of();
        return page.getRenewal().parties().stream().filter(each -> !each.organisation().equals(here.getOwn().organisation()) && (each.late() || each.next() == null))
                .filter(each -> window(each) != null).toList();
    }

    /// What the party is asked about now: its own next window, or the last that closed without it.
    private Window window(RenewalView.Party each) {
        if (each.window() != null && each.next() == null && each.window().isAsked(today.day())) return each.window();
        return each.late() ? each.closed() : null;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public ReviewOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReviewOutcome outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getPaper() {
        return paper;
    }

    public void setPaper(Part paper) {
        this.paper = paper;
    }
}
