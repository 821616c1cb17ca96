package se.overens.web.calculations;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import se.overens.decision.model.ConditionOutcome;
import se.overens.web.shared.Telling;

public record ConditionAnswer(ConditionOutcome.State state, LocalDate fulfilledOn, List<String> qualifying,
                              List<String> missing, String explanation) {

    static ConditionAnswer of(ConditionOutcome outcome, Telling telling) {
        return new ConditionAnswer(outcome.state(), outcome.fulfilledOn(), outcome.qualifying(), outcome.missing(),
                outcome.explanation().stream().map(telling::say).collect(joining(" ")));
    }
}
