package se.overens.distribution.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.revision.DeliveredSoFar;
import se.overens.distribution.store.PublishedModels;
import se.overens.distribution.transfer.model.ShareTransfer;
import se.overens.distribution.transfer.model.TransferEffect;
import se.overens.shared.Refusal;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.MemberView;

/// The figures that places are moved between, as they are now.
@Dependent
class TransferFigures {

    /// There is no figure to move anything from.
    public static class NothingPublished extends Refusal {
        public NothingPublished(int year) {
            super(Kind.CONFLICT, "nothing-published", String.valueOf(year));
        }
    }

    /// The figures that the transfer was counted from hold no longer.
    public static class FiguresChanged extends Refusal {
        public FiguresChanged(int year) {
            super(Kind.CONFLICT, "transfer-figures-changed", String.valueOf(year));
        }
    }

    @Inject
    private PublishedModels models;
    @Inject
    private DeliveredSoFar delivered;
    @Inject
    private CurrentActing acting;

    /// @throws NothingPublished when the year has no figures yet
    PublishedModel inForce(Category category, int year) {
        return models.inForce(acting.workspace(), category, year).orElseThrow(() -> new NothingPublished(year));
    }

    /// The model in force, when it still has the figures that the transfer was counted from.
    ///
    /// @throws FiguresChanged when it has not
    PublishedModel current(ShareTransfer transfer, MemberView giver, MemberView taker) {
        PublishedModel model = inForce(transfer.category(), transfer.year());
        var now = model.snapshot();
        if (transfer.isOvertakenBy(now.places(giver.code()), now.places(taker.code()))) throw new FiguresChanged(transfer.year());
        return model;
    }

    /// What the municipality has received so far, which it cannot give away.
    long received(Snapshot figures, MemberView municipality) {
        return delivered.of(figures).getOrDefault(municipality.code(), 0L);
    }

    /// @throws se.overens.shared.Invalid when the giver has not so many to give
    TransferEffect effect(Category category, int year, MemberView giver, MemberView taker, long places) {
        var now = inForce(category, year).snapshot();
        return new TransferEffect(now.places(giver.code()), now.places(taker.code()), places, received(now, giver));
    }
}
