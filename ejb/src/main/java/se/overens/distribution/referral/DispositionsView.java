package se.overens.distribution.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.overens.distribution.referral.model.Disposition;
import se.overens.distribution.referral.model.Standpoint;

/// Every comment of a round with what becomes of it: the county's working copy, or what has been published.
///
/// @param version     of the working copy; 0 when nothing has been saved or the reader is not the county board
/// @param publishedAt null as long as it is a working copy
/// @param left        comments that have not been dealt with
public record DispositionsView(long version, Instant publishedAt, List<CommentView> comments, long left) {

    /// @param turn       which of the municipality's answers it stands in
    /// @param point      the point, or 0 for the general comment
    /// @param standpoint null for the general comment
    /// @param outcome    null when it has not been dealt with, or came in after the publication
    /// @param role       who dealt with it
    public record CommentView(String code, String name, int turn, int point, Standpoint standpoint, String text,
                              Disposition.Outcome outcome, String reason, String role, LocalDate decidedOn) {
    }

    public DispositionsView {
        comments = List.copyOf(comments);
    }
}
