package se.overens.distribution.referral.model;

import java.util.List;
import java.util.Optional;

import static se.overens.distribution.referral.model.DraftLife.Event.*;
import static se.overens.distribution.referral.model.DraftLife.State.*;
import static se.overens.distribution.referral.model.DraftLife.Who.*;

/// How a draft becomes the county's decided figures, in one table. The state is never stored: it is what the events so
/// far have led to. A referral is not demanded; a draft may be decided without one.
public final class DraftLife {

    public enum State { DRAFT, IN_REFERRAL, REVISED, WITHDRAWN, DECIDED, PUBLISHED, SUPERSEDED }

    public enum Event { REFERRAL_SENT, REFERRAL_WITHDRAWN, DISPOSITION_PUBLISHED, DECISION_TAKEN, MODEL_PUBLISHED, LATER_MODEL_PUBLISHED }

    /// Who brings it about: the county's officer, or its coordinator alone.
    public enum Who { OFFICER, COORDINATOR }

    public record Transition(State from, Event event, State to, Who who) {
    }

    public static final List<Transition> TABLE = List.of(
            new Transition(DRAFT,       REFERRAL_SENT,         IN_REFERRAL, OFFICER),
            new Transition(REVISED,     REFERRAL_SENT,         IN_REFERRAL, OFFICER),
            new Transition(WITHDRAWN,   REFERRAL_SENT,         IN_REFERRAL, OFFICER),
            new Transition(IN_REFERRAL, REFERRAL_SENT,         IN_REFERRAL, OFFICER),
            new Transition(IN_REFERRAL, REFERRAL_WITHDRAWN,    WITHDRAWN,   OFFICER),
            new Transition(IN_REFERRAL, DISPOSITION_PUBLISHED, REVISED,     COORDINATOR),
            new Transition(DRAFT,       DECISION_TAKEN,        DECIDED,     COORDINATOR),
            new Transition(IN_REFERRAL, DECISION_TAKEN,        DECIDED,     COORDINATOR),
            new Transition(REVISED,     DECISION_TAKEN,        DECIDED,     COORDINATOR),
            new Transition(WITHDRAWN,   DECISION_TAKEN,        DECIDED,     COORDINATOR),
            new Transition(DECIDED,     MODEL_PUBLISHED,       PUBLISHED,   COORDINATOR),
            new Transition(PUBLISHED,   LATER_MODEL_PUBLISHED, SUPERSEDED,  COORDINATOR));

    private DraftLife() {
    }

    public static Optional<State> after(State from, Event event) {
        return TABLE.stream().filter(t -> t.from() == from && t.event() == event).map(Transition::to).findFirst();
    }

    /// @param events in the order they happened; one that the table does not have changes nothing, as when a disposition
    ///               is published for the record after the decision
    public static State after(List<Event> events) {
        State state = DRAFT;
        for (Event event : events) state = after(state, event).orElse(state);
        return state;
    }
}
