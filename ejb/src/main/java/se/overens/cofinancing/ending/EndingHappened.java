package se.overens.cofinancing.ending;

import java.util.Map;
import java.util.UUID;

import se.overens.shared.Happened;

/// Something was done with an ending.
///
/// @param what `post-ending-shared`, `post-ending-handed-over`, `post-ending-deviation-confirmed`, `post-ending-lapsed`
record EndingHappened(String what, UUID subject, Map<String, Object> details) implements Happened {

    EndingHappened {
        details = Map.copyOf(details);
    }

    @Override
    public String subjectKind() {
        return FindEnding.SUBJECT;
    }
}
