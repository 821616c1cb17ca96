package se.overens.distribution.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import se.overens.distribution.transfer.model.TransferTransitions.Event;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// The other municipality says no, and why.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class DeclineTransfer {

    @Inject
    private EndTransfer ending;

    /// @param version what the caller has read
    public TransferView decline(int number, long version, @Valid TransferEnding why) {
        return ending.end(number, version, why, Event.DECLINE, "transfer-declined");
    }
}
