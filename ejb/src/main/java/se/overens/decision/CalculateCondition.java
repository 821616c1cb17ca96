package se.overens.decision;

import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.List;
import se.overens.decision.model.ConditionOutcome;
import se.overens.decision.model.CorrespondingDecision;
import se.overens.decision.model.Quorum;
import se.overens.decision.model.SuspensiveCondition;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;

/// Says whether a condition of corresponding decisions is fulfilled, for anyone who wants to check or to try.
@Stateless
@Allowed(to = Circle.SIGNED_IN)
public class CalculateCondition {

    public ConditionOutcome calculate(Command command) {
        return new SuspensiveCondition(command.quorum(), command.parties(), command.longStop(), command.appealedCounts())
                .on(command.asOf(), command.decisions());
    }

    /// @param longStop null when the condition has no last day
    public record Command(Quorum quorum, List<String> parties, LocalDate asOf, LocalDate longStop, boolean appealedCounts,
                          List<CorrespondingDecision> decisions) {
        public Command {
            parties = List.copyOf(parties);
            decisions = List.copyOf(decisions);
        }
    }
}
