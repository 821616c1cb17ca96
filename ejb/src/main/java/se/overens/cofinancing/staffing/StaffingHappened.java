package se.overens.cofinancing.staffing;

import java.util.Map;
import java.util.UUID;

import se.overens.shared.Happened;

/// Something was told of a post itself.
///
/// @param what `post-fte-changed`, `post-vacant`, `post-filled`, `post-described`, `post-in-kind`
record StaffingHappened(String what, UUID subject, Map<String, Object> details) implements Happened {

    StaffingHappened {
        details = Map.copyOf(details);
    }

    @Override
    public String subjectKind() {
        return "post";
    }
}
