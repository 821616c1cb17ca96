package se.overens.distribution.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import se.overens.distribution.transfer.model.ShareTransfer;
import se.overens.distribution.transfer.model.TransferTransitions.Event;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// Taken back before the county has confirmed it: by the proposer, or when both have consented by either of them.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class WithdrawTransfer {

    /// @param party    the municipality, when the county writes it down; null for the acting one
    /// @param document what came in; demanded then
    public record Command(@NotBlank @Size(max = 1000) String reason, String party, UUID document) {
    }

    @Inject
    private OpenTransfer open;
    @Inject
    private WhoseAct whose;
    @Inject
    private TransferViews views;
    @Inject
    private Today today;

    /// @param version what the caller has read
    public TransferView withdraw(int number, long version, @Valid Command command) {
        ShareTransfer transfer = open.lock(number, version);
        UUID municipality = whose.municipality(command.party(), command.document());
        open.expectConcerned(transfer, municipality);
        transfer.withdraw(municipality, today.day());
        open.acted(transfer, Event.WITHDRAW, municipality, command.document(), command.reason());
        open.tell(transfer, "transfer-withdrawn", municipality.equals(transfer.proposer()) ? transfer.other() : transfer.proposer());
        return views.of(transfer).withReceipt(open.receipt(transfer, "transfer-withdrawn"));
    }
}
