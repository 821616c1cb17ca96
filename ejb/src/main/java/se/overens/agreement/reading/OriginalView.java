package se.overens.agreement.reading;

import java.time.Instant;
import se.overens.record.AttachmentView;

/// The file that an agreement was read from.
///
/// @param documentVersion that it became
/// @param at              when it was read
public record OriginalView(int documentVersion, AttachmentView file, Instant at) {
}
