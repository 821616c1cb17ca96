package se.overens.web.cofinancing.ending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.RegisterEndingDecision;
import se.overens.decision.model.DecidingBody;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;

/// Registers a decision about the ending: filled in, looked through, registered. The file is taken in before it is looked
/// through, and belongs to the acting organisation until the decision refers to it.
@Named
@RequestScoped
public class EndingDecisionPage extends EndingDecisionForm {

    @Inject
    private PostPage page;
    @Inject
    private RegisterEndingDecision register;
    @Inject
    private FindMembers members;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private CurrentActing acting;
    @Inject
    private HttpServletRequest request;
    private Boolean reviewing;

    /// Takes the file in and shows everything once more.
    public void review() {
        reviewing = hasExtract("cofinancing.endingDecision.file.required");
    }

    public void change() {
        reviewing = false;
    }

    public void register() {
        forms.attempt(() -> register.register(command(page.getPost().number(), page.isPayer() ? null : getParty())))
                .ifPresent(made -> to.go("record/receipt", made.receipt()));
    }

    /// Whether what was sent is the page where it is looked through.
    public boolean isReviewing() {
        return reviewing == null ? "POST".equals(request.getMethod()) && request.getParameter("granska") != null : reviewing;
    }

    /// Those whose decision is still wanted, the missing ones first.
    public List<Row> getParties() {
        return page.getBoard() == null ? List.of() : page.getBoard().missing();
    }

    public String getPartyName() {
        if (isFirst()) return acting.person().organisationName();
        return (page.isPayer() ? page.getBoard().row(acting.organisation()) : page.getBoard().row(String.valueOf(getParty())))
                .map(Row::name).orElse("");
    }

    /// Another last day than the proposed: those who have decided are asked whether it corresponds.
    public boolean isDeviating() {
        return !isFirst() && !page.getBoard().lastDay().equals(getLastDay());
    }

    /// There is no proposal yet, so that the decision makes one.
    public boolean isFirst() {
        return page.getBoard() == null && page.isPayer() && !page.getPost().ended();
    }

    /// Those of one's own organisation; whoever registers for another chooses among those of all.
    public List<DecidingBody> getBodies() {
        return Arrays.stream(DecidingBody.values()).filter(body -> page.isPayer() ? body.belongsTo(members.get(acting.organisation()).kind())
                : body != DecidingBody.COUNTY_BOARD).toList();
    }

    /// The board's own day, until another is written.
    @Override
    public LocalDate getLastDay() {
        return super.getLastDay() == null && page.getBoard() != null ? page.getBoard().lastDay() : super.getLastDay();
    }
}
