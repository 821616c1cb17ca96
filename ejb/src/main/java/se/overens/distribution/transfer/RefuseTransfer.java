package se.overens.distribution.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.overens.distribution.transfer.model.ShareTransfer;
import se.overens.distribution.transfer.model.TransferTransitions.Event;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The county board says no to what both municipalities want, and why.
@Stateless
@Allowed(value = Role.COORDINATOR, host = true)
public class RefuseTransfer {

    public record Command(@NotBlank @Size(max = 1000) String reason) {
    }

    @Inject
    private OpenTransfer open;
    @Inject
    private TransferViews views;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @param version what the caller has read
    public TransferView refuse(int number, long version, @Valid Command command) {
        ShareTransfer transfer = open.lock(number, version);
        transfer.refuse(today.day());
        open.acted(transfer, Event.REFUSE, acting.organisation(), null, command.reason());
        open.tell(transfer, "transfer-refused", transfer.giver(), transfer.taker());
        return views.of(transfer).withReceipt(open.receipt(transfer, "transfer-refused"));
    }
}
