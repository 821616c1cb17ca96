package se.overens.distribution.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import se.overens.distribution.transfer.model.ShareTransfer;
import se.overens.distribution.transfer.model.TransferEffect;
import se.overens.distribution.transfer.model.TransferTerms;
import se.overens.distribution.transfer.model.TransferTransitions.Event;
import se.overens.distribution.transfer.store.Transfers;
import se.overens.shared.Today;
import se.overens.shared.store.DrawnNumbers;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// A municipality proposes to another that places are moved between them. Its own consent lies in that.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class ProposeTransfer {

    @Inject
    private TransferPair pair;
    @Inject
    private TransferFigures figures;
    @Inject
    private OpenTransfer open;
    @Inject
    private Transfers transfers;
    @Inject
    private TransferViews views;
    @Inject
    private DrawnNumbers numbers;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public TransferView propose(@Valid TransferOrder order) {
        var sides = pair.of(order);
        TransferTerms terms = order.terms();
        TransferEffect effect = figures.effect(order.category(), order.year(), sides.giver(), sides.taker(), order.places());
        var transfer = new ShareTransfer(acting.workspace(), numbers.draw(acting.workspace(), "transfer", 0), order.category(),
                new ShareTransfer.Pair(sides.giver().id(), sides.taker().id()), sides.proposer().id(), terms, effect, today.now(), today.day());
        transfers.add(transfer);
        transfers.flush();
        open.acted(transfer, Event.PROPOSE, sides.proposer().id(), order.document(), terms.reason());
        open.tell(transfer, "transfer-answer", sides.other().id());
        return views.of(transfer).withReceipt(open.receipt(transfer, "transfer-proposed"));
    }
}
