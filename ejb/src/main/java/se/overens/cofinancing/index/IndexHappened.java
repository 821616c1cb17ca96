package se.overens.cofinancing.index;

import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// An index was registered, or a value of it was published.
public record IndexHappened(String what, UUID subject, Map<String, Object> details) implements Happened {

    @Override
    public String subjectKind() {
        return "index";
    }
}
