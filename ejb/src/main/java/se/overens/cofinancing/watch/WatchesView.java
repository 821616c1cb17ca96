package se.overens.cofinancing.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import se.overens.cofinancing.watch.model.Condition;

/// What is watched for a post, and what has come of it.
///
/// @param conditions in the order they were entered
/// @param proposals  every occasion, the latest first
/// @param changes    of law that have been reported, the latest first
public record WatchesView(int post, List<Row> conditions, List<Proposal> proposals, List<Report> changes) {

    public enum State {
        /// its day has not come
        COMING,
        /// waits for the host
        DUE,
        APPLIED, DISMISSED
    }

    /// @param ended why it is watched no more, or null
    public record Row(UUID id, Condition.Kind kind, Integer months, LocalDate fundedUntil, Condition.Consequence consequence,
                      Condition.CountedFrom countedFrom, String clause, String wording, String ended) {
    }

    /// @param id       what it is called when it is decided: the condition and the occasion
    /// @param from     the first day of the vacancy, the last funded day, or the day the law comes into force
    /// @param until    the last day of the vacancy, or null
    /// @param what     the citation of the law, or null
    /// @param reduced  what each year is lowered by if it is applied, or is
    /// @param reason   the host's, or null
    public record Proposal(String id, UUID watch, Condition.Kind kind, Integer months, Condition.Consequence consequence, String clause,
                           State state, LocalDate dueOn, LocalDate from, LocalDate until, String fte, String what, List<Lowered> reduced,
                           String reason, LocalDate decidedOn) {

        public Proposal {
            reduced = List.copyOf(reduced);
        }

        public boolean due() {
            return state == State.DUE;
        }
    }

    /// @param ore what a whole year costs less, for all parties together
    public record Lowered(int year, long ore) {
    }

    public record Report(UUID id, String citation, String what, LocalDate inForceOn, String name, LocalDate reportedOn) {
    }

    public WatchesView {
        conditions = List.copyOf(conditions);
        proposals = List.copyOf(proposals);
        changes = List.copyOf(changes);
    }

    public List<Proposal> due() {
        return proposals.stream().filter(Proposal::due).toList();
    }
}
