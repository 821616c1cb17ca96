package se.overens.distribution.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.overens.distribution.ModelPublished;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.store.PublishedModels;
import se.overens.distribution.transfer.model.ShareTransfer;
import se.overens.distribution.transfer.model.TransferTransitions.Event;
import se.overens.distribution.transfer.store.Transfers;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;

/// When the county publishes other figures for the year, what somebody proposed or consented to on the earlier ones is
/// no longer what would happen. Transfers whose two figures are as they were go on.
@ApplicationScoped
class OvertakeTransfers {

    @Inject
    private Transfers transfers;
    @Inject
    private PublishedModels models;
    @Inject
    private OpenTransfer open;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    void on(@Observes ModelPublished event) {
        PublishedModel model = models.find(acting.workspace(), event.model()).orElseThrow();
        for (ShareTransfer transfer : transfers.lockOpen(acting.workspace(), model.category(), model.year())) overtake(transfer, model.snapshot());
    }

    private void overtake(ShareTransfer transfer, Snapshot now) {
        long giver = now.places(members.get(transfer.giver()).code());
        long taker = now.places(members.get(transfer.taker()).code());
        if (!transfer.isOvertakenBy(giver, taker)) return;
        transfer.overtake(today.day());
        open.acted(transfer, Event.OVERTAKE, acting.organisation(), null, null);
        open.tell(transfer, "transfer-overtaken", transfer.giver(), transfer.taker());
    }
}
