package se.overens.decision.model;

import java.time.LocalDate;
import java.util.List;
import se.overens.shared.Told;

/// How a condition stands. `fulfilledOn` is null unless it is fulfilled; `qualifying` are the parties whose decisions
/// stand, `missing` those without a decision that counts, both in the order of the parties.
public record ConditionOutcome(State state, LocalDate fulfilledOn, List<String> qualifying, List<String> missing,
        List<Told> explanation) {

    public enum State { PENDING, FULFILLED, FAILED }

    public ConditionOutcome {
        qualifying = List.copyOf(qualifying);
        missing = List.copyOf(missing);
        explanation = List.copyOf(explanation);
    }

    public boolean isFulfilled() {
        return state == State.FULFILLED;
    }
}
