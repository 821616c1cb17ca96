package se.overens.distribution.transfer.model;

import static se.overens.distribution.transfer.model.TransferState.CONFIRMED;
import static se.overens.distribution.transfer.model.TransferState.CONSENTED;
import static se.overens.distribution.transfer.model.TransferState.DECLINED;
import static se.overens.distribution.transfer.model.TransferState.OVERTAKEN;
import static se.overens.distribution.transfer.model.TransferState.PROPOSED;
import static se.overens.distribution.transfer.model.TransferState.REFUSED;
import static se.overens.distribution.transfer.model.TransferState.WITHDRAWN;
import static se.overens.distribution.transfer.model.TransferTransitions.Event.CONFIRM;
import static se.overens.distribution.transfer.model.TransferTransitions.Event.CONSENT;
import static se.overens.distribution.transfer.model.TransferTransitions.Event.DECLINE;
import static se.overens.distribution.transfer.model.TransferTransitions.Event.OVERTAKE;
import static se.overens.distribution.transfer.model.TransferTransitions.Event.PROPOSE;
import static se.overens.distribution.transfer.model.TransferTransitions.Event.REFUSE;
import static se.overens.distribution.transfer.model.TransferTransitions.Event.WITHDRAW;
import static se.overens.distribution.transfer.model.TransferTransitions.Who.COORDINATOR_OF_THE_COUNTY;
import static se.overens.distribution.transfer.model.TransferTransitions.Who.EITHER_MUNICIPALITY;
import static se.overens.distribution.transfer.model.TransferTransitions.Who.THE_FIGURES;
import static se.overens.distribution.transfer.model.TransferTransitions.Who.THE_OTHER_MUNICIPALITY;
import static se.overens.distribution.transfer.model.TransferTransitions.Who.THE_PROPOSER;

import java.util.List;
import java.util.Optional;

/// Every change of a transfer's state, in one place. What is not here cannot happen: above all, nothing leads to
/// CONFIRMED but from CONSENTED, so no transfer is one-sided.
public final class TransferTransitions {

    public enum Event { PROPOSE, CONSENT, DECLINE, WITHDRAW, CONFIRM, REFUSE, OVERTAKE }

    /// Who brings it about. What a municipality does may also be registered by the county from a received document.
    public enum Who { THE_PROPOSER, THE_OTHER_MUNICIPALITY, EITHER_MUNICIPALITY, COORDINATOR_OF_THE_COUNTY, THE_FIGURES }

    /// @param from null: there was no transfer before
    public record Transition(TransferState from, Event event, TransferState to, Who who) {
    }

    public static final List<Transition> TABLE = List.of(
            new Transition(null,      PROPOSE,  PROPOSED,  THE_PROPOSER),
            new Transition(PROPOSED,  CONSENT,  CONSENTED, THE_OTHER_MUNICIPALITY),
            new Transition(PROPOSED,  DECLINE,  DECLINED,  THE_OTHER_MUNICIPALITY),
            new Transition(PROPOSED,  WITHDRAW, WITHDRAWN, THE_PROPOSER),
            new Transition(PROPOSED,  OVERTAKE, OVERTAKEN, THE_FIGURES),
            new Transition(CONSENTED, WITHDRAW, WITHDRAWN, EITHER_MUNICIPALITY),
            new Transition(CONSENTED, CONFIRM,  CONFIRMED, COORDINATOR_OF_THE_COUNTY),
            new Transition(CONSENTED, REFUSE,   REFUSED,   COORDINATOR_OF_THE_COUNTY),
            new Transition(CONSENTED, OVERTAKE, OVERTAKEN, THE_FIGURES));

    private TransferTransitions() {
    }

    /// @param from null: there was no transfer before
    public static Optional<Transition> from(TransferState from, Event event) {
        return TABLE.stream().filter(t -> t.from() == from && t.event() == event).findFirst();
    }
}
