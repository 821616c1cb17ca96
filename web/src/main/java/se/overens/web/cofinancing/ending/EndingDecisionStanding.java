package se.overens.web.cofinancing.ending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.cofinancing.ending.ConfirmCorrespondence;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.RegisterEndingAppeal;
import se.overens.cofinancing.ending.RevokeEndingDecision;
import se.overens.decision.AppealView;
import se.overens.decision.model.AppealOutcome;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;

/// One decision about an ending (`?beslut=…`): how it stands, and what may become of it: confirmed as corresponding,
/// appealed, judged, taken back.
@Named("endingDecisionStanding")
@RequestScoped
public class EndingDecisionStanding {

    @Inject
    private PostPage page;
    @Inject
    private ConfirmCorrespondence confirm;
    @Inject
    private RegisterEndingAppeal appeals;
    @Inject
    private RevokeEndingDecision revoke;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Formats fmt;
    @Inject
    private CurrentActing acting;
    @Inject
    private HttpServletRequest request;
    private LocalDate appealedOn;
    private String courtReference;
    private AppealOutcome outcome;
    private LocalDate judgedOn;
    private LocalDate revokedOn;
    private String reason;

    public void confirm() {
        forms.attempt(() -> confirm.confirm(new ConfirmCorrespondence.Command(number(), decision()))).ifPresent(made -> to.go("record/receipt", made.receipt()));
    }

    public void appeal() {
        forms.attempt(() -> appeals.appealed(new RegisterEndingAppeal.Command(number(), decision(), appealedOn, courtReference)))
                .ifPresent(made -> to.go("record/receipt", made.receipt()));
    }

    public void judge() {
        forms.attempt(() -> appeals.judged(new RegisterEndingAppeal.Judgment(number(), decision(), outcome, judgedOn)))
                .ifPresent(made -> to.go("record/receipt", made.receipt()));
    }

    public void revoke() {
        forms.attempt(() -> revoke.revoke(new RevokeEndingDecision.Command(number(), decision(), revokedOn, reason, getRow().noticeGiven())))
                .ifPresent(made -> to.go("record/receipt", made.receipt()));
    }

    private int number() {
        return page.getPost().number();
    }

    private UUID decision() {
        return getRow().decision().id();
    }

    /// The party whose decision the address names, or null.
    public Row getRow() {
        String asked = request.getParameter("beslut");
        return asked == null || page.getBoard() == null ? null : page.getBoard().rows().stream()
                .filter(row -> row.decision() != null && row.decision().id().toString().equals(asked)).findFirst().orElse(null);
    }

    public String address(Row row) {
        return to.view("cofinancing/ending/decision", number()) + "?beslut=" + row.decision().id();
    }

    /// How an appeal stands, in words, or null.
    public String getAppealInWords() {
        AppealView appeal = getRow().decision().appeal();
        if (appeal == null) return null;
        String words = appeal.pending() ? fmt.text("cofinancing.ending.decision.appeal.pending", fmt.date(appeal.appealedOn()))
                : fmt.text("cofinancing.ending.decision.appeal." + appeal.outcome(), fmt.date(appeal.appealedOn()), fmt.date(appeal.judgedOn()));
        return appeal.courtReference() == null ? words : words + " (" + fmt.text("cofinancing.ending.decision.court", appeal.courtReference()) + ")";
    }

    public boolean isToConfirm() {
        return page.isOfficer() && page.isPayer() && page.getBoard().asksFor(getRow(), acting.person().organisationCode());
    }

    /// Those whose decision it is, and the county board for one that does not log in.
    public boolean isMayRegister() {
        return page.isOfficer() && (getRow().organisation().equals(acting.organisation()) || acting.isHost());
    }

    public boolean isToAppeal() {
        return isMayRegister() && getRow().decision().counts() && !getRow().decision().underAppeal();
    }

    public boolean isToJudge() {
        return isMayRegister() && getRow().decision().underAppeal();
    }

    public boolean isToRevoke() {
        return isMayRegister() && getRow().decision().revokedOn() == null;
    }

    /// The last day of one's own decision.
    public LocalDate getOwnLastDay() {
        return page.getBoard().row(acting.organisation()).map(row -> row.decision() == null ? null : row.decision().lastDay()).orElse(null);
    }

    public AppealOutcome[] getOutcomes() {
        return AppealOutcome.values();
    }

    public LocalDate getAppealedOn() {
        return appealedOn;
    }

    public void setAppealedOn(LocalDate appealedOn) {
        this.appealedOn = appealedOn;
    }

    public String getCourtReference() {
        return courtReference;
    }

    public void setCourtReference(String courtReference) {
        this.courtReference = courtReference;
    }

    public AppealOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(AppealOutcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getJudgedOn() {
        return judgedOn;
    }

    public void setJudgedOn(LocalDate judgedOn) {
        this.judgedOn = judgedOn;
    }

    public LocalDate getRevokedOn() {
        return revokedOn;
    }

    public void setRevokedOn(LocalDate revokedOn) {
        this.revokedOn = revokedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
