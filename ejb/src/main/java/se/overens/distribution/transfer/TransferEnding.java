package se.overens.distribution.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/// Why a municipality ends what was proposed.
///
/// @param party    the municipality, when the county writes it down; null for the acting one
/// @param document what came in; demanded then
public record TransferEnding(@NotBlank @Size(max = 1000) String reason, String party, UUID document) {
}
