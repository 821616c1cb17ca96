package se.overens.agreement.model;

import java.util.EnumSet;
import java.util.Set;

/// How far one party has come with an agreement.
public enum PartyState {
    /// asked to answer the text on the table
    ASKED,
    /// has answered that it does not stand behind some point of the text on the table
    OBJECTING,
    /// waits for proposals that were written from the same text to be joined
    DIVIDED,
    /// stands behind the text on the table
    ACCEPTED,
    /// its own body has approved
    DECIDED,
    /// it, its own body or its signatory has said no
    REJECTED,
    /// has signed
    SIGNED,
    /// has given notice, which the other side has not yet confirmed
    NOTICED,
    /// the last day as a party is set
    LEAVING,
    /// the only text was taken back
    WITHDRAWN,
    /// the negotiation was ended
    CLOSED;

    /// Those who have signed, whatever has happened since.
    public static final Set<PartyState> HAVE_SIGNED = Set.copyOf(EnumSet.of(SIGNED, NOTICED, LEAVING));
    /// Those with nothing left to do.
    public static final Set<PartyState> DONE = Set.copyOf(EnumSet.of(SIGNED, LEAVING, REJECTED, WITHDRAWN, CLOSED));
}
