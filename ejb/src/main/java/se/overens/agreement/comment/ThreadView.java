package se.overens.agreement.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.comment.model.CommentEntry.Kind;
import se.overens.agreement.comment.model.PointChange;

/// An exchange about a point, as those it reaches see it.
///
/// @param documentVersion the version of the text that it is about
/// @param latest          the version that the point was compared with
/// @param change          what has become of the point since
/// @param resolvedBy      name of the organisation that closed it, or null
/// @param readers         names of all that it reaches, one's own organisation too
public record ThreadView(UUID id, long version, int agreement, int documentVersion, int latest, PointView point, PointChange change,
                         boolean resolved, String resolvedBy, Instant lastAt, List<String> readers, List<EntryView> entries) {

    /// @param organisation its code
    /// @param own          whether the acting organisation said it
    /// @param text         as it was first said; it stays readable also when it has been taken back
    /// @param corrected    as it was last corrected, or null
    /// @param withdrawn    whether it has been taken back
    public record EntryView(UUID id, Kind kind, String organisation, String name, boolean own, String text, String corrected,
                            boolean withdrawn, Instant at) {

        public boolean isComment() {
            return kind == Kind.COMMENT;
        }

        /// What the one who said it may still mend.
        public boolean isMendable() {
            return own && isComment() && !withdrawn;
        }
    }

    public ThreadView {
        readers = List.copyOf(readers);
        entries = List.copyOf(entries);
    }

    /// How many comments, without what was done with them.
    public long comments() {
        return entries.stream().filter(EntryView::isComment).count();
    }

    public boolean isChanged() {
        return change != PointChange.SAME;
    }
}
