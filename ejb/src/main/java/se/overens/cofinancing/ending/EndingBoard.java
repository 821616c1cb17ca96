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
public record EndingBoard(UUID id, int post, String text, LocalDate lastDay, Quorum quorum, LocalDate longStop,
                          boolean appealedCounts, Instant proposedAt, LocalDate fulfilledOn, ConditionOutcome condition,
                          LocalDate noticeBy, Money monthCost, LocalDate postLastDay, int year, List<Row> rows, long version) {

    /// How one party's decision stands.
    public enum Standing { MISSING, COUNTS, REJECTED, REVOKED, DEVIATES }

    /// @param decision      the decision that is shown, or null
    /// @param toLastDay     what the party pays of the year to the last day, or null where no cost has been entered
    /// @param lowerNextYear what the party pays for a whole year, and so no longer pays
    /// @param noticeGivenOn null until notice has been given
    /// @param noticeReceivedOn null until the other side has confirmed that it came
    /// @param terminatedLastDay the last day that followed, or null
    public record Row(UUID organisation, String code, String name, int agreement, Standing standing, DecisionView decision,
                      Money toLastDay, Money lowerNextYear, LocalDate noticeGivenOn, LocalDate noticeReceivedOn,
                      LocalDate terminatedLastDay) {

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

    public EndingBoard {
        rows = List.copyOf(rows);
    }

    public boolean fulfilled() {
        return condition.isFulfilled();
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
