package se.overens.web.cofinancing.ending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.overens.cofinancing.ending.EndingBoard;
import se.overens.cofinancing.ending.EndingBoard.Standing;
import se.overens.cofinancing.ending.HandEndingToHost;
import se.overens.cofinancing.ending.ShareEnding;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;

/// Who sees the ending, and the two steps by which others come to see it.
@Named
@RequestScoped
public class ShareEndingPage {

    @Inject
    private PostPage page;
    @Inject
    private ShareEnding share;
    @Inject
    private HandEndingToHost hand;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private CurrentActing acting;

    public void share() {
        forms.attempt(() -> share.share(new ShareEnding.Command(page.getPost().number()))).ifPresent(made -> to.go("record/receipt", made.receipt()));
    }

    public void hand() {
        forms.attempt(() -> hand.hand(new HandEndingToHost.Command(page.getPost().number()))).ifPresent(made -> to.go("record/receipt", made.receipt()));
    }

    /// One's own decision, or the whole proposal, is not seen by the others who pay.
    public boolean isToShare() {
        EndingBoard board = page.getBoard();
        return board != null && page.isPayer() && page.isOfficer()
                && (board.ownOnly() || board.row(acting.organisation()).filter(row -> row.standing() == Standing.UNSHARED).isPresent());
    }

    public boolean isToHandOver() {
        EndingBoard board = page.getBoard();
        return board != null && page.isPayer() && page.isOfficer() && board.sharedWithPayers() && !board.sharedWithHost();
    }

    public boolean isOwnHidden() {
        return isToShare() && !page.getBoard().ownOnly();
    }
}
