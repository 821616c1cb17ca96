package se.overens.agreement.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static se.overens.agreement.model.PartyState.ACCEPTED;
import static se.overens.agreement.model.PartyState.ASKED;
import static se.overens.agreement.model.PartyState.CLOSED;
import static se.overens.agreement.model.PartyState.DECIDED;
import static se.overens.agreement.model.PartyState.DIVIDED;
import static se.overens.agreement.model.PartyState.LEAVING;
import static se.overens.agreement.model.PartyState.NOTICED;
import static se.overens.agreement.model.PartyState.OBJECTING;
import static se.overens.agreement.model.PartyState.REJECTED;
import static se.overens.agreement.model.PartyState.SIGNED;
import static se.overens.agreement.model.PartyState.WITHDRAWN;
import static se.overens.agreement.model.PartyTransitions.Event.*;
import static se.overens.agreement.model.PartyTransitions.Who.*;

/// Every change of a party's state, in one place. What is not here cannot happen.
public final class PartyTransitions {

    public enum Event {
        MADE_OFFER, GOT_OFFER, ENTERED_AFTERWARDS, JOINED_BY_ADDENDUM,
        ACCEPT, OBJECT, MADE_COUNTER_OFFER, GOT_COUNTER_OFFER,
        /// another proposal was written from the same text
        PROPOSALS_DIVIDED,
        /// a new text after somebody's no
        MADE_NEW_TEXT, GOT_NEW_TEXT,
        /// the text on the table was taken back, and the one before lies there again
        BACK_TO_ASKED, BACK_TO_OBJECTING, BACK_TO_DIVIDED, BACK_TO_ACCEPTED, BACK_TO_DECIDED, BACK_TO_REJECTED,
        OFFER_WITHDRAWN, CLOSE,
        DECLINE, APPROVE, REJECT, REVOKE_DECISION, SIGN, DECLINE_TO_SIGN,
        GIVE_NOTICE, CONFIRM_NOTICE,
        /// the others have agreed to let it stay
        WITHDRAW_NOTICE,
        LEAVE_BY_ADDENDUM
    }

    /// Who brings it about. Whatever a party does may also be registered by the keeper from a received document.
    public enum Who { OFFICER_OF_THE_PARTY, SIGNATORY_OF_THE_PARTY, ANOTHER_PARTY, KEEPER }

    /// @param from null: it was no party before
    public record Transition(PartyState from, Event event, PartyState to, Who who) {
    }

    public static final List<Transition> TABLE = Stream.of(
            line(null,      MADE_OFFER,         ACCEPTED,  OFFICER_OF_THE_PARTY),
            line(null,      GOT_OFFER,          ASKED,     ANOTHER_PARTY),
            line(null,      ENTERED_AFTERWARDS, SIGNED,    KEEPER),
            line(null,      JOINED_BY_ADDENDUM, SIGNED,    SIGNATORY_OF_THE_PARTY),
            // Rounds.
            line(ASKED,     ACCEPT,             ACCEPTED,  OFFICER_OF_THE_PARTY),
            line(OBJECTING, ACCEPT,             ACCEPTED,  OFFICER_OF_THE_PARTY),
            line(ASKED,     OBJECT,             OBJECTING, OFFICER_OF_THE_PARTY),
            line(OBJECTING, OBJECT,             OBJECTING, OFFICER_OF_THE_PARTY),
            from(MADE_COUNTER_OFFER, ACCEPTED, OFFICER_OF_THE_PARTY, ASKED, OBJECTING, DIVIDED, ACCEPTED),
            from(GOT_COUNTER_OFFER,  ASKED,    ANOTHER_PARTY,        ASKED, OBJECTING, DIVIDED, ACCEPTED),
            from(PROPOSALS_DIVIDED,  DIVIDED,  ANOTHER_PARTY,        ASKED, OBJECTING, DIVIDED, ACCEPTED),
            // A no leads back.
            from(DECLINE,            REJECTED, OFFICER_OF_THE_PARTY, ASKED, OBJECTING, ACCEPTED),
            from(REJECT,             REJECTED, OFFICER_OF_THE_PARTY, ASKED, OBJECTING, ACCEPTED),
            line(DECIDED,   DECLINE_TO_SIGN,    REJECTED,  SIGNATORY_OF_THE_PARTY),
            from(MADE_NEW_TEXT,      ACCEPTED, OFFICER_OF_THE_PARTY, ASKED, OBJECTING, ACCEPTED, DECIDED, REJECTED, SIGNED),
            from(GOT_NEW_TEXT,       ASKED,    ANOTHER_PARTY,        ASKED, OBJECTING, ACCEPTED, DECIDED, REJECTED, SIGNED),
            // What was sent is taken back, or the parties give up.
            from(BACK_TO_ASKED,      ASKED,    ANOTHER_PARTY,        ASKED, OBJECTING, DIVIDED, ACCEPTED),
            from(BACK_TO_OBJECTING,  OBJECTING, ANOTHER_PARTY,       ASKED, OBJECTING, DIVIDED, ACCEPTED),
            from(BACK_TO_DIVIDED,    DIVIDED,  ANOTHER_PARTY,        ASKED, OBJECTING, DIVIDED, ACCEPTED),
            from(BACK_TO_ACCEPTED,   ACCEPTED, ANOTHER_PARTY,        ASKED, OBJECTING, DIVIDED, ACCEPTED),
            from(BACK_TO_DECIDED,    DECIDED,  ANOTHER_PARTY,        ASKED, OBJECTING, DIVIDED, ACCEPTED),
            from(BACK_TO_REJECTED,   REJECTED, ANOTHER_PARTY,        ASKED, OBJECTING, DIVIDED, ACCEPTED),
            from(OFFER_WITHDRAWN,    WITHDRAWN, ANOTHER_PARTY,       ASKED, OBJECTING, DIVIDED, ACCEPTED),
            from(CLOSE,              CLOSED,   KEEPER,               ASKED, OBJECTING, DIVIDED, ACCEPTED, DECIDED, REJECTED, SIGNED),
            // Decision, signature and end.
            line(ACCEPTED,  APPROVE,            DECIDED,   OFFICER_OF_THE_PARTY),
            line(DECIDED,   REVOKE_DECISION,    ACCEPTED,  OFFICER_OF_THE_PARTY),
            line(REJECTED,  REVOKE_DECISION,    ASKED,     OFFICER_OF_THE_PARTY),
            line(DECIDED,   SIGN,               SIGNED,    SIGNATORY_OF_THE_PARTY),
            line(SIGNED,    GIVE_NOTICE,        NOTICED,   OFFICER_OF_THE_PARTY),
            line(NOTICED,   CONFIRM_NOTICE,     LEAVING,   ANOTHER_PARTY),
            from(WITHDRAW_NOTICE,    SIGNED,   ANOTHER_PARTY,        NOTICED, LEAVING),
            from(LEAVE_BY_ADDENDUM,  LEAVING,  SIGNATORY_OF_THE_PARTY, SIGNED, NOTICED)).flatMap(each -> each).toList();

    private PartyTransitions() {
    }

    /// @param from null: it was no party before
    public static Optional<PartyState> after(PartyState from, Event event) {
        return TABLE.stream().filter(t -> t.from() == from && t.event() == event).map(Transition::to).findFirst();
    }

    /// The event that brings a party back to where it stood before the text that was taken back.
    ///
    /// @return empty for what cannot come back: a signature
    static Optional<Event> backTo(PartyState before) {
        return switch (before) {
            case ASKED -> Optional.of(BACK_TO_ASKED);
            case OBJECTING -> Optional.of(BACK_TO_OBJECTING);
            case DIVIDED -> Optional.of(BACK_TO_DIVIDED);
            case ACCEPTED -> Optional.of(BACK_TO_ACCEPTED);
            case DECIDED -> Optional.of(BACK_TO_DECIDED);
            case REJECTED -> Optional.of(BACK_TO_REJECTED);
            case SIGNED, NOTICED, LEAVING, WITHDRAWN, CLOSED -> Optional.empty();
        };
    }

    private static Stream<Transition> line(PartyState from, Event event, PartyState to, Who who) {
        return Stream.of(new Transition(from, event, to, who));
    }

    private static Stream<Transition> from(Event event, PartyState to, Who who, PartyState... from) {
        return Arrays.stream(from).map(each -> new Transition(each, event, to, who));
    }
}
