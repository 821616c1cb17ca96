package se.overens.cofinancing.ending;

import se.overens.shared.Refusal;

/// The others have not decided alike yet, so notice would be given on a decision that does not yet have effect.
public class ConditionNotFulfilled extends Refusal {

    public ConditionNotFulfilled(long decided, int parties) {
        super(Kind.CONFLICT, "condition-not-fulfilled", decided, parties);
    }
}
