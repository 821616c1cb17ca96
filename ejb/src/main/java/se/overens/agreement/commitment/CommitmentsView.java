package se.overens.agreement.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.commitment.model.Commitment;
import se.overens.agreement.commitment.model.Commitment.Status;
import se.overens.agreement.commitment.model.YearlyRevision;

/// What the parties have promised for a year, and how far it has come.
///
/// @param years    for which there may be something
/// @param revision null for an agreement that is not looked through each year
/// @param draft    of the addendum that a revision has just opened, or null
public record CommitmentsView(UUID agreement, int number, String title, int year, List<Integer> years, List<Row> commitments, Revision revision, UUID draft) {

    /// @param party   null when all have promised it together
    /// @param done    null when nothing has been reported
    /// @param own     the acting organisation's own, or everybody's
    /// @param reports the latest first
    public record Row(Commitment commitment, String partyName, Status status, Integer done, boolean own, List<Report> reports) {
        public Row {
            reports = List.copyOf(reports);
        }
    }

    public record Report(String name, int done, int target, String comment, boolean forAnother, Instant at) {
    }

    /// @param due     the day of the year's revision
    /// @param waiting the year that waits to be looked through, or null
    public record Revision(LocalDate due, Integer waiting, List<Done> done) {
        public Revision {
            done = List.copyOf(done);
        }
    }

    public record Done(int year, YearlyRevision.Outcome outcome, String comment, String name, Instant at) {
    }

    public CommitmentsView {
        years = List.copyOf(years);
        commitments = List.copyOf(commitments);
    }

    public CommitmentsView withDraft(UUID addendum) {
        return new CommitmentsView(agreement, number, title, year, years, commitments, revision, addendum);
    }
}
