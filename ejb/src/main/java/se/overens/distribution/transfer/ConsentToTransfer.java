package se.overens.distribution.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.UUID;
import se.overens.distribution.transfer.model.ShareTransfer;
import se.overens.distribution.transfer.model.TransferTransitions.Event;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// The other municipality consents, having seen what it does to both figures. Then it is the county's turn.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class ConsentToTransfer {

    /// @param party    the municipality, when the county writes its consent down; null for the acting one
    /// @param document what came in; demanded then
    public record Command(String party, UUID document) {
    }

    @Inject
    private OpenTransfer open;
    @Inject
    private WhoseAct whose;
    @Inject
    private TransferFigures figures;
    @Inject
    private TransferViews views;
    @Inject
    private FindMembers members;
    @Inject
    private Today today;

    /// @param version what the caller has read
    public TransferView consent(int number, long version, @Valid Command command) {
        ShareTransfer transfer = open.lock(number, version);
        UUID municipality = whose.municipality(command.party(), command.document());
        open.expectConcerned(transfer, municipality);
        transfer.consent(municipality, today.day());
        MemberView giver = members.get(transfer.giver());
        var now = figures.current(transfer, giver, members.get(transfer.taker())).snapshot();
        transfer.effect(figures.received(now, giver));
        open.acted(transfer, Event.CONSENT, municipality, command.document(), null);
        open.tell(transfer, "transfer-confirm", open.host());
        open.tell(transfer, "transfer-consented", transfer.proposer());
        return views.of(transfer).withReceipt(open.receipt(transfer, "transfer-consented"));
    }
}
