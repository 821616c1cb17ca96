package se.overens.distribution.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import se.overens.distribution.transfer.model.ShareTransfer;
import se.overens.distribution.transfer.model.TransferTransitions.Event;
import se.overens.shared.Today;

/// One of the two ends a transfer before the county has confirmed it: the locked row, the act with its reason, word to
/// the other one, a receipt.
@Dependent
class EndTransfer {

    @Inject
    private OpenTransfer open;
    @Inject
    private WhoseAct whose;
    @Inject
    private TransferViews views;
    @Inject
    private Today today;

    /// @param version what the caller has read
    /// @param told    key of the word to the other one and of the receipt
    TransferView end(int number, long version, TransferEnding why, Event how, String told) {
        ShareTransfer transfer = open.lock(number, version);
        UUID municipality = whose.municipality(why.party(), why.document());
        open.expectConcerned(transfer, municipality);
        transfer.end(how, municipality, today.day());
        open.acted(transfer, how, municipality, why.document(), why.reason());
        open.tell(transfer, told, municipality.equals(transfer.proposer()) ? transfer.other() : transfer.proposer());
        return views.of(transfer).withReceipt(open.receipt(transfer, told));
    }
}
