package se.overens.agreement.comment;

/// A point of the text with how much is said about it, as far as the acting organisation sees.
///
/// @param open   threads that are open
/// @param closed threads that are closed
/// @param notes  one's own notes
public record CommentedPoint(PointView point, long open, long closed, long notes) {

    public boolean isSilent() {
        return open + closed + notes == 0;
    }
}
