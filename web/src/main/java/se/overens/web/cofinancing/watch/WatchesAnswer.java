package se.overens.web.cofinancing.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import se.overens.cofinancing.watch.WatchesView;
import se.overens.cofinancing.watch.WatchesView.Report;
import se.overens.cofinancing.watch.WatchesView.Row;
import se.overens.cofinancing.watch.WatchesView.State;
import se.overens.cofinancing.watch.model.Condition;
import se.overens.shared.Money;

/// What is watched for a post, to a program.
///
/// @param receipt of the act that this is the answer to
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WatchesAnswer(int post, List<Row> conditions, List<Proposal> proposals, List<Report> lawChanges, String receipt) {

    /// @param id      what it is called when it is decided
    /// @param reduced what each year costs less, for all parties together
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Proposal(String id, UUID condition, Condition.Kind kind, Integer months, Condition.Consequence consequence, String clause, State state,
                           LocalDate dueOn, LocalDate from, LocalDate until, String fte, String what, List<Lowered> reduced, String reason, LocalDate decidedOn) {
    }

    public record Lowered(int year, String amount) {
    }

    static WatchesAnswer of(WatchesView view, String receipt) {
        return new WatchesAnswer(view.post(), view.conditions(), view.proposals().stream().map(WatchesAnswer::of).toList(), view.changes(), receipt);
    }

    private static Proposal of(WatchesView.Proposal proposal) {
        return new Proposal(proposal.id(), proposal.watch(), proposal.kind(), proposal.months(), proposal.consequence(), proposal.clause(), proposal.state(),
                proposal.dueOn(), proposal.from(), proposal.until(), proposal.fte(), proposal.what(),
                proposal.reduced().stream().map(each -> new Lowered(each.year(), Money.ofOre(each.ore()).toString())).toList(), proposal.reason(), proposal.decidedOn());
    }
}
