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

/// The other municipality says no, and why.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class DeclineTransfer {

    /// @param party    the municipality, when the county writes its answer down; null for the acting one
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
    public TransferView decline(int number, long version, @Valid Command command) {
        ShareTransfer transfer = open.lock(number, version);
        UUID municipality = whose.municipality(command.party(), command.document());
        open.expectConcerned(transfer, municipality);
        transfer.decline(municipality, today.day());
        open.acted(transfer, Event.DECLINE, municipality, command.document(), command.reason());
        open.tell(transfer, "transfer-declined", transfer.proposer());
        return views.of(transfer).withReceipt(open.receipt(transfer, "transfer-declined"));
    }
}
