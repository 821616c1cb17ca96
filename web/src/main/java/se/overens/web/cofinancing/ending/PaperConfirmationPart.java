package se.overens.web.cofinancing.ending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;
import se.overens.cofinancing.ending.ConfirmCorrespondence;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.EndingBoard.Standing;
import se.overens.web.agreement.Upload;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;

/// The county board writes down that one that does not log in has said on paper that a deviating decision corresponds to
/// its own.
@Named("paperConfirmation")
@RequestScoped
public class PaperConfirmationPart {

    @Inject
    private PostPage page;
    @Inject
    private EndingDecisionStanding standing;
    @Inject
    private ConfirmCorrespondence confirm;
    @Inject
    private Upload upload;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private CurrentActing acting;
    private String party;
    private Part paper;

    public void confirm() {
        UUID document = forms.attempt(() -> upload.attach(paper)).orElse(null);
        if (!forms.getProblems().isEmpty()) return;
        var command = new ConfirmCorrespondence.Command(page.getPost().number(), standing.getRow().decision().id(), party, document);
        forms.attempt(() -> confirm.confirm(command), field -> field.equals("document") ? "paper" : field).ifPresent(made -> to.go("record/receipt", made.receipt()));
    }

    /// Those who have decided and have not said anything yet.
    public List<Row> getParties() {
        Row row = standing.getRow();
        if (row == null || !acting.isHost() || !page.isOfficer() || row.standing() != Standing.DEVIATES) return List.of();
        return page.getBoard().rows().stream().filter(other -> row.toConfirm().contains(other.code()) && !other.organisation().equals(acting.organisation())).toList();
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public Part getPaper() {
        return paper;
    }

    public void setPaper(Part paper) {
        this.paper = paper;
    }
}
