package se.overens.distribution.transfer.model;

import se.overens.shared.Invalid;

/// What a transfer does to the two figures: one gives what the other takes, so the county's number is the same.
///
/// @param received what the giver has already received during the year, which cannot be given away
public record TransferEffect(long giverBefore, long takerBefore, long places, long received) {

    /// @throws Invalid when the giver has not so many to give
    public TransferEffect {
        if (places > giverBefore) throw new Invalid("places", "transfer-below-zero", giverBefore, places);
        if (giverBefore - places < received) throw new Invalid("places", "transfer-below-received", giverBefore, received, Math.max(0, giverBefore - received));
    }

    public long giverAfter() {
        return giverBefore - places;
    }

    public long takerAfter() {
        return takerBefore + places;
    }
}
