package se.overens.web.cofinancing.ending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

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
    private final EndingDecisionDraft draft = new EndingDecisionDraft();
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
        return page.getBoard() == null ? List.of() : page.getBoard().missing();
    }

    public String getPartyName() {
        if (isFirst()) return acting.person().organisationName();
        return (page.isPayer() ? page.getBoard().row(acting.organisation()) : page.getBoard().row(String.valueOf(draft.getParty())))
                .map(Row::name).orElse("");
    }

    /// Another last day than the proposed: those who have decided are asked whether it corresponds.
    public boolean isDeviating() {
        return !isFirst() && !page.getBoard().lastDay().equals(draft.getLastDay());
    }

    /// There is no proposal yet, so that the decision makes one.
    public boolean isFirst() {
        return page.getBoard() == null && page.isPayer() && !page.getPost().ended();
    }

    public DecidingBody[] getBodies() {
        return new DecidingBody[] {DecidingBody.EXECUTIVE_BOARD, DecidingBody.MUNICIPAL_COUNCIL, DecidingBody.GOVERNING_BODY, DecidingBody.DELEGATE};
    }

    public DecisionOutcome[] getOutcomes() {
        return DecisionOutcome.values();
    }

    public EndingDecisionDraft getDraft() {
        if (draft.getLastDay() == null && page.getBoard() != null) draft.setLastDay(page.getBoard().lastDay());
        return draft;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
