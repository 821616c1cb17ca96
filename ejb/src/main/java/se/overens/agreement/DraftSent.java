package se.overens.agreement;

import java.util.UUID;

/// A draft has become a version that others see. Fired inside the use case's transaction.
///
/// @param version the number of the version
public record DraftSent(UUID draft, UUID agreement, int version) {
}
