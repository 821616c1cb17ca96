package se.overens.cofinancing.ending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import se.overens.decision.DecisionView;
import se.overens.decision.model.ConditionOutcome.State;
import se.overens.decision.model.ConditionOutcome;
import se.overens.decision.model.Quorum;
import se.overens.shared.Money;

/// Who has decided that a post is to end, who is missing, and what it means in kronor for each.
///
/// @param text         as somebody wrote it
/// @param lastDay      the proposed last day
/// @param noticeBy     the last day on which notice still reaches it, or null without a notice rule
/// @param monthCost    what each month more costs all of them, or null where no cost has been entered
/// @param postLastDay  the last day that was set when every agreement had been terminated, or null
/// @param year         the year that the amounts are about
/// @param sharedWithPayers whether all who pay see the board
/// @param sharedWithHost   whether the host sees it
/// @param consequences what it means in kronor, for each and year by year
/// @param beside       other proposals of the same post that the reader sees, or that have gone up in this one
public record EndingBoard(UUID id, int post, String text, LocalDate lastDay, Quorum quorum, LocalDate longStop,
                          boolean appealedCounts, Instant proposedAt, LocalDate fulfilledOn, ConditionOutcome condition,
                          LocalDate noticeBy, Money monthCost, LocalDate postLastDay, int year, boolean sharedWithPayers,
                          boolean sharedWithHost, EndingConsequences consequences, List<Row> rows, List<Beside> beside, long version) {

    /// How one party's decision stands.
    public enum Standing {
        MISSING,
        COUNTS,
        REJECTED,
        REVOKED,
        /// names another last day, and those who have decided have not all confirmed that it corresponds
        DEVIATES,
        /// one's own, which the others do not see and which therefore does not count
        UNSHARED,
        /// a court is to try it, and until then it does not count
        APPEALED,
        /// a court has set it aside
        ANNULLED
    }

    /// @param decision      the decision that is shown, or null
    /// @param toLastDay     what the party pays of the year to the last day, or null where no cost has been entered
    /// @param lowerNextYear what the party pays for a whole year, and so no longer pays
    /// @param noticeGivenOn null until notice has been given
    /// @param noticeReceivedOn null until the other side has confirmed that it came
    /// @param terminatedLastDay the last day that followed, or null
    /// @param mandatedRole  who may give notice because of the decision, or null when nobody may
    /// @param confirmedBy   names of those who have said that a deviating decision corresponds
    /// @param confirmedOnPaper those of them for whom it was written down from what came in
    /// @param toConfirm     codes of those who have decided and have not said so yet
    public record Row(UUID organisation, String code, String name, int agreement, Standing standing, DecisionView decision,
                      Money toLastDay, Money lowerNextYear, LocalDate noticeGivenOn, LocalDate noticeReceivedOn,
                      LocalDate terminatedLastDay, String mandatedRole, List<String> confirmedBy, List<String> confirmedOnPaper,
                      List<String> toConfirm) {

        public Row {
            confirmedBy = List.copyOf(confirmedBy);
            confirmedOnPaper = List.copyOf(confirmedOnPaper);
            toConfirm = List.copyOf(toConfirm);
        }

        public boolean counts() {
            return standing == Standing.COUNTS;
        }

        public boolean noticeGiven() {
            return noticeGivenOn != null;
        }

        public boolean terminated() {
            return terminatedLastDay != null;
        }
    }

    /// @param merged it has gone up in this one; otherwise the host has proposed it, and does not see this one
    public record Beside(LocalDate lastDay, LocalDate longStop, boolean merged) {
    }

    public EndingBoard {
        rows = List.copyOf(rows);
        beside = List.copyOf(beside);
    }

    public boolean fulfilled() {
        return condition.isFulfilled();
    }

    /// It has been shared with nobody: one's own preparation.
    public boolean ownOnly() {
        return !sharedWithPayers;
    }

    public boolean failed() {
        return condition.state() == State.FAILED;
    }

    /// How many have decided so that it counts.
    public long decided() {
        return rows.stream().filter(Row::counts).count();
    }

    public List<Row> missing() {
        return rows.stream().filter(row -> !row.counts()).toList();
    }

    public Optional<Row> row(UUID organisation) {
        return rows.stream().filter(row -> row.organisation().equals(organisation)).findFirst();
    }

    public Optional<Row> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /// Decisions on another day that wait for those who have decided.
    public List<Row> deviating() {
        return rows.stream().filter(row -> row.standing() == Standing.DEVIATES).toList();
    }

    /// Whether a party is asked to say that a deviating decision corresponds to its own.
    public boolean asksFor(Row deviating, String code) {
        return deviating.standing() == Standing.DEVIATES && deviating.toConfirm().contains(code);
    }

    /// Notice has been given and nobody has confirmed yet that it came.
    public List<Row> unconfirmed() {
        return rows.stream().filter(row -> row.noticeGiven() && !row.terminated()).toList();
    }

    public Money totalToLastDay() {
        return Money.sum(rows.stream().map(Row::toLastDay).filter(java.util.Objects::nonNull).toList());
    }

    public Money totalLowerNextYear() {
        return Money.sum(rows.stream().map(Row::lowerNextYear).filter(java.util.Objects::nonNull).toList());
    }

    /// The agreements ended on another day than the one that was decided.
    public boolean endedOnAnotherDay() {
        return postLastDay != null && !postLastDay.equals(lastDay);
    }
}
