package se.overens.agreement.comment;

import se.overens.shared.Refusal;

/// The comment has been taken back.
public class CommentWithdrawn extends Refusal {

    public CommentWithdrawn() {
        super(Kind.CONFLICT, "comment-withdrawn");
    }
}
