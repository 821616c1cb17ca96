package se.overens.record;

import java.time.Instant;
import java.util.UUID;

/// Something that happened, as it is listed.
///
/// @param what         key `happened.<what>`
/// @param organisation the short name of whom it was done for, or null for the application itself
/// @param roles        what the one who did it was there
public record AuditEventView(UUID id, Instant at, String what, String subjectKind, UUID subject, String organisation, String roles) {
}
