package se.overens.cofinancing.ending;

import java.time.LocalDate;

import se.overens.shared.Refusal;

/// The same minutes, of the same body and day and with the same paragraph, are registered and stand.
public class DecisionRegisteredAlready extends Refusal {

    public DecisionRegisteredAlready(String party, LocalDate decidedOn, String paragraph) {
        super(Kind.CONFLICT, "decision-registered-already", party, decidedOn, paragraph);
    }
}
