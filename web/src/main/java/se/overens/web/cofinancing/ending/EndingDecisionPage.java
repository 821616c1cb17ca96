package se.overens.web.cofinancing.ending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.RegisterEndingDecision;
import se.overens.decision.model.DecidingBody;
import se.overens.decision.model.DecisionOutcome;
import se.overens.record.AttachFile;
import se.overens.record.AttachmentView;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;

/// Registers a decision about the ending: filled in, looked through, registered. The file is taken in before it is looked
/// through, and belongs to the acting organisation until the decision refers to it.
@Named
@RequestScoped
public class EndingDecisionPage {

    @Inject
    private PostPage page;
    @Inject
    private RegisterEndingDecision register;
    @Inject
    private AttachFile files;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private CurrentActing acting;
    @Inject
    private HttpServletRequest request;
    private final Draft draft = new Draft();
    private Part file;
    private Boolean reviewing;

    /// Takes the file in and shows everything once more.
    public void review() {
        forms.attempt(this::attach).ifPresent(extract -> {
            draft.setExtract(extract.id().toString());
            draft.setFileName(extract.fileName());
            reviewing = true;
        });
    }

    public void change() {
        reviewing = false;
    }

    public void register() {
        forms.attempt(() -> register.register(draft.command(page.getPost().number(), party())))
                .ifPresent(made -> to.go("record/receipt", made.receipt()));
    }

    private AttachmentView attach() {
        try {
            return files.attach(file.getSubmittedFileName(), file.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The host names the party; a party decides for itself.
    private String party() {
        return page.isPayer() ? null : draft.getParty();
    }

    /// Whether what was sent is the page where it is looked through.
    public boolean isReviewing() {
        return reviewing == null ? request.getParameter("granska") != null : reviewing;
    }

    /// Those whose decision is still wanted, the missing ones first.
    public List<Row> getParties() {
        return page.getBoard().missing();
    }

    public String getPartyName() {
        return (page.isPayer() ? page.getBoard().row(acting.organisation()) : page.getBoard().row(String.valueOf(draft.getParty())))
                .map(Row::name).orElse("");
    }

    /// Another last day than the proposed: it will be shown and not count.
    public boolean isDeviating() {
        return !page.getBoard().lastDay().equals(draft.getLastDay());
    }

    public DecidingBody[] getBodies() {
        return new DecidingBody[] {DecidingBody.EXECUTIVE_BOARD, DecidingBody.MUNICIPAL_COUNCIL, DecidingBody.GOVERNING_BODY, DecidingBody.DELEGATE};
    }

    public DecisionOutcome[] getOutcomes() {
        return DecisionOutcome.values();
    }

    public Draft getDraft() {
        if (draft.getLastDay() == null && page.getBoard() != null) draft.setLastDay(page.getBoard().lastDay());
        return draft;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /// What is filled in.
    public static final class Draft {
        private String party;
        private DecidingBody body = DecidingBody.EXECUTIVE_BOARD;
        private LocalDate decidedOn;
        private String paragraph;
        private String caseReference;
        private DecisionOutcome outcome = DecisionOutcome.APPROVED;
        private boolean conditional = true;
        private LocalDate lastDay;
        private LocalDate publishedOn;
        private String mandatedRole;
        private String extract;
        private String fileName;

        RegisterEndingDecision.Command command(int post, String decider) {
            return new RegisterEndingDecision.Command(post, decider, body, decidedOn, paragraph, caseReference, outcome,
                    UUID.fromString(extract), conditional, lastDay, publishedOn, mandatedRole, null);
        }

        public String getParty() {
            return party;
        }

        public void setParty(String party) {
            this.party = party;
        }

        public DecidingBody getBody() {
            return body;
        }

        public void setBody(DecidingBody body) {
            this.body = body;
        }

        public LocalDate getDecidedOn() {
            return decidedOn;
        }

        public void setDecidedOn(LocalDate decidedOn) {
            this.decidedOn = decidedOn;
        }

        public String getParagraph() {
            return paragraph;
        }

        public void setParagraph(String paragraph) {
            this.paragraph = paragraph;
        }

        public String getCaseReference() {
            return caseReference;
        }

        public void setCaseReference(String caseReference) {
            this.caseReference = caseReference;
        }

        public DecisionOutcome getOutcome() {
            return outcome;
        }

        public void setOutcome(DecisionOutcome outcome) {
            this.outcome = outcome;
        }

        public boolean isConditional() {
            return conditional;
        }

        public void setConditional(boolean conditional) {
            this.conditional = conditional;
        }

        public LocalDate getLastDay() {
            return lastDay;
        }

        public void setLastDay(LocalDate lastDay) {
            this.lastDay = lastDay;
        }

        public LocalDate getPublishedOn() {
            return publishedOn;
        }

        public void setPublishedOn(LocalDate publishedOn) {
            this.publishedOn = publishedOn;
        }

        public String getMandatedRole() {
            return mandatedRole;
        }

        public void setMandatedRole(String mandatedRole) {
            this.mandatedRole = mandatedRole;
        }

        public String getExtract() {
            return extract;
        }

        public void setExtract(String extract) {
            this.extract = extract;
        }

        public String getFileName() {
            return fileName;
        }

        public void setFileName(String fileName) {
            this.fileName = fileName;
        }
    }
}
