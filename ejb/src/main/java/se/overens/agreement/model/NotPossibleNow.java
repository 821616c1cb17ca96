package se.overens.agreement.model;

import se.overens.agreement.model.PartyTransitions.Event;
import se.overens.shared.Refusal;

/// The party's state does not allow it: there is no such line in the table of transitions.
public class NotPossibleNow extends Refusal {
    public NotPossibleNow(PartyState from, Event event) {
        super(Kind.CONFLICT, "agreement-not-possible-now", from, event);
    }
}
