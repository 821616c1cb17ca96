package se.overens.agreement.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.renewal.model.ReviewOutcome;
import se.overens.agreement.renewal.model.Window;

/// Whether an agreement goes on, and what each party has said of it.
///
/// @param next   the reader's window that closes next, or null when none does
/// @param closed the last window that has closed, or null
/// @param unseen names of the parties that said nothing before the last window closed and have not done so since; the
///               agreement has gone on without them
/// @param coming the windows around today, for a picture
/// @param draft  of the addendum that a review has just opened, or null
public record RenewalView(UUID agreement, int number, String title, Window next, Window closed, List<String> unseen, List<Party> parties,
                          List<Window> coming, List<Review> reviews, UUID draft) {

    /// @param owner the role that looks after the agreement, or null when none is named
    /// @param next  what it has said of the window that closes next, or null
    /// @param late   has not said anything of its last window that closed
    /// @param window its own that closes next, or null: one that has notice of its own has other windows than the rest
    /// @param closed its own that closed last, or null
    public record Party(UUID organisation, String code, String name, String owner, Review next, boolean late, Window window, Window closed) {
    }

    /// @param late said after the window had closed
    public record Review(String code, String name, LocalDate closes, ReviewOutcome outcome, String reason, String owner, boolean late,
                         boolean forAnother, Instant at) {
    }

    public RenewalView {
        unseen = List.copyOf(unseen);
        parties = List.copyOf(parties);
        coming = List.copyOf(coming);
        reviews = List.copyOf(reviews);
    }

    /// It has gone on although somebody had not looked at it.
    public boolean renewedUnseen() {
        return !unseen.isEmpty();
    }

    public RenewalView withDraft(UUID addendum) {
        return new RenewalView(agreement, number, title, next, closed, unseen, parties, coming, reviews, addendum);
    }
}
