package se.overens.distribution.transfer;

import java.time.LocalDate;
import se.overens.distribution.model.Category;
import se.overens.distribution.transfer.model.TransferState;

/// One transfer in the list.
///
/// @param giver the name of the municipality that gives
/// @param taker the name of the one that takes
/// @param model the number of the model that the confirmation gave, or null
public record TransferRow(int number, Category category, int year, String giver, String taker, long places, TransferState state, LocalDate since, Integer model) {
}
