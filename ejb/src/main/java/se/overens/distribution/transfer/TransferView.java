package se.overens.distribution.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.distribution.transfer.model.TransferState;
import se.overens.distribution.transfer.model.TransferTransitions.Event;

/// A transfer of places as those who may see it see it.
///
/// @param proposer the code of the municipality that proposed it
/// @param other    the code of the one that was asked
/// @param since    since when it has stood like this
/// @param model    the number of the model that the confirmation gave, or null
/// @param receipt  the number of the receipt, in the answer to an act only
public record TransferView(int number, long version, TransferState state, LocalDate since, String proposer, String other, TransferEffectView effect,
                           String reason, Instant proposedAt, List<Act> acts, Integer model, String receipt) {

    /// @param organisation whose act it was
    /// @param registeredBy who wrote it down from a received document, or null
    /// @param document     what came in, or null
    public record Act(Event event, String organisation, String registeredBy, UUID document, String reason, Instant at) {
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    TransferView withReceipt(String number) {
        return new TransferView(this.number, version, state, since, proposer, other, effect, reason, proposedAt, acts, model, number);
    }
}
