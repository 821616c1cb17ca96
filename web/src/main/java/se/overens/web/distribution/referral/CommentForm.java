package se.overens.web.distribution.referral;

import se.overens.distribution.referral.DispositionsView.CommentView;
import se.overens.distribution.referral.SaveDispositions.Item;
import se.overens.distribution.referral.model.Disposition.Outcome;

/// One comment, and what the county writes about it.
public class CommentForm {

    private final CommentView comment;
    private Outcome outcome;
    private String reason;

    CommentForm(CommentView comment) {
        this.comment = comment;
        outcome = comment.outcome();
        reason = comment.reason();
    }

    Item item() {
        return new Item(comment.code(), comment.turn(), comment.point(), outcome, reason);
    }

    public CommentView getComment() {
        return comment;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
