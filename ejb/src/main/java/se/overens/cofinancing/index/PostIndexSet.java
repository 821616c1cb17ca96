package se.overens.cofinancing.index;

import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// A post's cost follows an index from now on.
public record PostIndexSet(UUID subject, Map<String, Object> details) implements Happened {

    @Override
    public String what() {
        return "post-index-set";
    }

    @Override
    public String subjectKind() {
        return "post";
    }
}
