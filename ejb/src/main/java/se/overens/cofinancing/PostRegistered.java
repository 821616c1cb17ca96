package se.overens.cofinancing;

import java.util.Map;
import java.util.UUID;

import se.overens.shared.Happened;

/// A co-financed post has been entered on top of its agreements.
public record PostRegistered(UUID subject, int number, int agreements) implements Happened {

    @Override
    public String what() {
        return "post-registered";
    }

    @Override
    public String subjectKind() {
        return "post";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("number", number, "agreements", agreements);
    }
}
