package se.overens.distribution.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import se.overens.distribution.transfer.model.TransferEffect;
import se.overens.distribution.transfer.model.TransferTerms;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// What a transfer would do, before anything is sent. Nothing is stored.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class PreviewTransfer {

    @Inject
    private TransferPair pair;
    @Inject
    private TransferFigures figures;

    public TransferEffectView preview(@Valid TransferOrder order) {
        var sides = pair.of(order);
        TransferTerms terms = order.terms();
        TransferEffect effect = figures.effect(order.category(), order.year(), sides.giver(), sides.taker(), order.places());
        return TransferEffectView.of(order.category(), sides.giver(), sides.taker(), terms, effect.giverBefore(), effect.takerBefore(), effect.received());
    }
}
