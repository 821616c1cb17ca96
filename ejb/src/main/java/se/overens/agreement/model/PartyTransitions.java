package se.overens.agreement.model;

import java.util.List;
import java.util.Optional;

import static se.overens.agreement.model.PartyState.ACCEPTED;
import static se.overens.agreement.model.PartyState.ASKED;
import static se.overens.agreement.model.PartyState.DECIDED;
import static se.overens.agreement.model.PartyState.LEAVING;
import static se.overens.agreement.model.PartyState.NOTICED;
import static se.overens.agreement.model.PartyState.REJECTED;
import static se.overens.agreement.model.PartyState.SIGNED;
import static se.overens.agreement.model.PartyTransitions.Event.*;
import static se.overens.agreement.model.PartyTransitions.Who.*;

/// Every change of a party's state, in one place. What is not here cannot happen.
public final class PartyTransitions {

    public enum Event {
        MADE_OFFER, GOT_OFFER, MADE_COUNTER_OFFER, GOT_COUNTER_OFFER, ACCEPT, APPROVE, REJECT, REVOKE_DECISION, SIGN,
        ENTERED_AFTERWARDS, GIVE_NOTICE, CONFIRM_NOTICE
    }

    /// Who brings it about. Whatever a party does may also be registered by the host from a received document.
    public enum Who { OFFICER_OF_THE_PARTY, SIGNATORY_OF_THE_PARTY, ANOTHER_PARTY, HOST }

    /// @param from null: it was no party before
    public record Transition(PartyState from, Event event, PartyState to, Who who) {
    }

    public static final List<Transition> TABLE = List.of(
            new Transition(null,     MADE_OFFER,         ACCEPTED, OFFICER_OF_THE_PARTY),
            new Transition(null,     GOT_OFFER,          ASKED,    ANOTHER_PARTY),
            new Transition(null,     ENTERED_AFTERWARDS, SIGNED,   HOST),
            new Transition(ASKED,    ACCEPT,             ACCEPTED, OFFICER_OF_THE_PARTY),
            new Transition(ASKED,    MADE_COUNTER_OFFER, ACCEPTED, OFFICER_OF_THE_PARTY),
            new Transition(ACCEPTED, MADE_COUNTER_OFFER, ACCEPTED, OFFICER_OF_THE_PARTY),
            new Transition(ASKED,    GOT_COUNTER_OFFER,  ASKED,    ANOTHER_PARTY),
            new Transition(ACCEPTED, GOT_COUNTER_OFFER,  ASKED,    ANOTHER_PARTY),
            new Transition(ACCEPTED, APPROVE,            DECIDED,  OFFICER_OF_THE_PARTY),
            new Transition(ACCEPTED, REJECT,             REJECTED, OFFICER_OF_THE_PARTY),
            new Transition(ASKED,    REJECT,             REJECTED, OFFICER_OF_THE_PARTY),
            new Transition(DECIDED,  REVOKE_DECISION,    ACCEPTED, OFFICER_OF_THE_PARTY),
            new Transition(REJECTED, REVOKE_DECISION,    ASKED,    OFFICER_OF_THE_PARTY),
            new Transition(DECIDED,  SIGN,               SIGNED,   SIGNATORY_OF_THE_PARTY),
            new Transition(SIGNED,   GIVE_NOTICE,        NOTICED,  OFFICER_OF_THE_PARTY),
            new Transition(NOTICED,  CONFIRM_NOTICE,     LEAVING,  ANOTHER_PARTY));

    private PartyTransitions() {
    }

    /// @param from null: it was no party before
    public static Optional<PartyState> after(PartyState from, Event event) {
        return TABLE.stream().filter(t -> t.from() == from && t.event() == event).map(Transition::to).findFirst();
    }
}
