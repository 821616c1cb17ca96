package se.overens.web.agreement.drafting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.drafting.FindFinishedClauses;
import se.overens.agreement.drafting.FinishClause;
import se.overens.agreement.drafting.FinishedClauseView;
import se.overens.agreement.drafting.OpenClause;
import se.overens.agreement.model.Clause;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// The clauses of one's own draft (`?utkast=`), finished or not.
@Named("finishing")
@RequestScoped
public class FinishedClausesPage {

    /// @param finished null while it is open
    public record Line(String number, String heading, FinishedClauseView finished) {
    }

    @Inject
    private FindAgreementDrafts drafts;
    @Inject
    private FindFinishedClauses find;
    @Inject
    private FinishClause finish;
    @Inject
    private OpenClause open;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private List<Line> lines;

    public List<Line> getLines() {
        if (lines == null) {
            List<FinishedClauseView> finished = find.of(id());
            lines = drafts.get(id()).text().clauses().stream().map(clause -> line(clause, finished)).toList();
        }
        return lines;
    }

    private static Line line(Clause clause, List<FinishedClauseView> finished) {
        return new Line(clause.number(), clause.heading(),
                finished.stream().filter(each -> each.clause().equals(clause.number())).findFirst().orElse(null));
    }

    public String finish(String clause) {
        return forms.attempt(() -> finish.finish(new FinishClause.Command(id(), clause))).map(done -> again()).orElse(null);
    }

    public String open(FinishedClauseView finished) {
        return forms.attempt(() -> {
            open.open(finished.id(), finished.version());
            return true;
        }).map(done -> again()).orElse(null);
    }

    private String again() {
        return to.goTo(to.view("agreement/comment/draft") + "?utkast=" + id());
    }

    private UUID id() {
        return UUID.fromString(request.getParameter("utkast"));
    }
}
