package se.overens.distribution.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import se.overens.distribution.transfer.model.TransferTransitions.Event;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// Taken back before the county has confirmed it: by the proposer, or when both have consented by either of them.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class WithdrawTransfer {

    @Inject
    private EndTransfer ending;

    /// @param version what the caller has read
    public TransferView withdraw(int number, long version, @Valid TransferEnding why) {
        return ending.end(number, version, why, Event.WITHDRAW, "transfer-withdrawn");
    }
}
