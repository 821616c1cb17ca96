package se.overens.web.agreement.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.commitment.CommitmentsView;
import se.overens.agreement.commitment.CommitmentsView.Row;
import se.overens.agreement.commitment.FindCommitments;
import se.overens.agreement.commitment.RecordRevision;
import se.overens.agreement.commitment.ReportCommitment;
import se.overens.agreement.commitment.model.Commitment.Status;
import se.overens.agreement.commitment.model.YearlyRevision.Outcome;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.agreement.Upload;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// What the parties of the agreement of the address have promised for the year `?ar=`, and its yearly revision.
@Named
@RequestScoped
public class CommitmentsPage {

    @Inject
    private AgreementHere here;
    @Inject
    private FindCommitments find;
    @Inject
    private ReportCommitment report;
    @Inject
    private RecordRevision revise;
    @Inject
    private Upload upload;
    @Inject
    private Forms forms;
    @Inject
    private Formats fmt;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private CommitmentsView commitments;
    private String point;
    private Integer amount;
    private String comment;
    private Part letter;
    private Outcome outcome;
    private String conclusion;

    public CommitmentsView getCommitments() {
        if (commitments == null) commitments = find.of(here.getAgreement().number(), year());
        return commitments;
    }

    public String report() {
        UUID document = letter == null ? null : forms.attempt(() -> upload.attach(letter)).orElse(null);
        if (!forms.getProblems().isEmpty()) return null;
        var command = new ReportCommitment.Command(here.getAgreement().number(), point, getCommitments().year(), amount, comment, document);
        return forms.attempt(() -> report.report(command), field -> field.equals("done") ? "amount" : field.equals("document") ? "letter" : field)
                .map(told -> to.goTo(address(told.year(), "&sparat=ja"))).orElse(null);
    }

    public String revise() {
        int year = getCommitments().revision().waiting();
        return forms.attempt(() -> revise.record(new RecordRevision.Command(here.getAgreement().number(), year, outcome, conclusion)),
                        field -> field.equals("comment") ? "conclusion" : field)
                .map(done -> to.goTo(address(done.year(), "&sparat=revision" + (done.draft() == null ? "" : "&utkast=" + done.draft())))).orElse(null);
    }

    /// Those that the acting organisation can tell something of: its own, and for the county board everybody's.
    public List<Row> getOwn() {
        return here.isOfficer() ? getCommitments().commitments().stream().filter(row -> row.own() || here.isKeeper()).toList() : List.of();
    }

    public long getMet() {
        return getCommitments().commitments().stream().filter(row -> row.status() == Status.MET).count();
    }

    public String sign(Status status) {
        return switch (status) {
            case MET -> "ok";
            case OPEN -> "quiet";
            case BEGUN -> "wait";
            case MISSED -> "alert";
        };
    }

    public String label(Row row) {
        return row.partyName() == null ? row.commitment().what() : row.partyName() + ": " + row.commitment().what();
    }

    public String done(Row row) {
        return fmt.text("agreement.commitment.show.of", row.done() == null ? 0 : row.done(), row.commitment().target());
    }

    /// What part of it has been done, for a bar: from 0 to 1 in hundredths.
    public String share(Row row) {
        int hundredths = row.done() == null ? 0 : Math.min(100, (int) (100L * row.done() / row.commitment().target()));
        return hundredths == 100 ? "1" : "0.%02d".formatted(hundredths);
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public String getSaved() {
        String saved = request.getParameter("sparat");
        return saved == null ? "" : saved;
    }

    public String getDraft() {
        String draft = request.getParameter("utkast");
        return draft == null || !draft.matches("[0-9a-f-]{36}") ? "" : draft;
    }

    private Integer year() {
        String asked = request.getParameter("ar");
        return asked != null && asked.matches("(19|20)\\d\\d") ? Integer.valueOf(asked) : null;
    }

    private String address(int year, String rest) {
        return to.view("agreement/commitment/show", here.getAgreement().number()) + "?ar=" + year + rest;
    }

    public String getPoint() {
        return point;
    }

    public void setPoint(String point) {
        this.point = point;
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }
}
