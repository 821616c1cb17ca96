package se.overens.distribution.transfer.model;

import se.overens.distribution.transfer.model.TransferTransitions.Event;
import se.overens.shared.Refusal;

/// The transfer has come too far for it, or not far enough.
public class TransferNotPossibleNow extends Refusal {
    public TransferNotPossibleNow(TransferState from, Event event) {
        super(Kind.CONFLICT, "transfer-not-possible-now", from, event);
    }
}
