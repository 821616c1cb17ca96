package se.overens.distribution.transfer.model;

import se.overens.shared.Refusal;

/// One municipality cannot want it for both, and the county cannot confirm what only one has wanted.
public class OneSidedTransfer extends Refusal {
    public OneSidedTransfer() {
        super(Kind.CONFLICT, "one-sided-transfer");
    }
}
