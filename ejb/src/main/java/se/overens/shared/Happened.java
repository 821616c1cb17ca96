package se.overens.shared;

import java.util.Map;
import java.util.UUID;

/// Something has been done. Fired inside the use case's transaction; observers write rows in the same transaction
/// and nothing else. The audit trail is one of them.
public interface Happened {

    /// What was done, in the past tense: `agreement-offered`. The text is `happened.<what>` in the bundles.
    String what();

    /// What sort of thing it was done to: `agreement`.
    String subjectKind();

    UUID subject();

    /// Only whoever did it knows of it, though others know of what it was done to.
    default boolean isKept() {
        return false;
    }

    /// What changed, before and after where that applies. Never personal data.
    default Map<String, Object> details() {
        return Map.of();
    }
}
