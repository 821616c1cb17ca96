package se.overens.cofinancing.outcome;

import java.util.Map;
import java.util.UUID;

import se.overens.shared.Happened;

/// What a post has cost has been entered.
public record OutcomeEntered(UUID post, Map<String, Object> details) implements Happened {

    public OutcomeEntered {
        details = Map.copyOf(details);
    }

    @Override
    public String what() {
        return "post-outcome-entered";
    }

    @Override
    public String subjectKind() {
        return "post";
    }

    @Override
    public UUID subject() {
        return post;
    }
}
