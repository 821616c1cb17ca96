package se.overens.distribution.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import se.overens.distribution.transfer.TransferView.Act;
import se.overens.distribution.transfer.model.ShareTransfer;
import se.overens.distribution.transfer.model.TransferAct;
import se.overens.distribution.transfer.store.Transfers;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Transfers as they are shown.
@Dependent
class TransferViews {

    @Inject
    private Transfers transfers;
    @Inject
    private TransferFigures figures;
    @Inject
    private FindMembers members;

    TransferView of(ShareTransfer transfer) {
        MemberView giver = members.get(transfer.giver());
        MemberView taker = members.get(transfer.taker());
        Long received = transfer.state().isOpen() ? Long.valueOf(figures.received(figures.inForce(transfer.category(), transfer.year()).snapshot(), giver)) : null;
        var effect = TransferEffectView.of(transfer.category(), giver, taker, transfer.terms(), transfer.giverBefore(), transfer.takerBefore(), received);
        return new TransferView(transfer.number(), transfer.version(), transfer.state(), transfer.since(), code(transfer.proposer(), giver, taker),
                code(transfer.other(), giver, taker), effect, transfer.terms().reason(), transfer.proposedAt(),
                transfers.acts(transfer.workspace(), transfer.id()).stream().map(this::act).toList(), transfer.model(), null);
    }

    private static String code(UUID organisation, MemberView giver, MemberView taker) {
        return organisation.equals(giver.id()) ? giver.code() : taker.code();
    }

    private Act act(TransferAct act) {
        boolean forAnother = !act.organisation().equals(act.registeredBy());
        return new Act(act.event(), members.get(act.organisation()).name(), forAnother ? members.get(act.registeredBy()).name() : null,
                act.document(), act.reason(), act.at());
    }
}
