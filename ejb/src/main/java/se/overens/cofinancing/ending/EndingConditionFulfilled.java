package se.overens.cofinancing.ending;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import se.overens.shared.Happened;

/// Enough parties have decided alike that the post is to end; now each of them gives notice.
public record EndingConditionFulfilled(UUID ending, UUID post, LocalDate fulfilledOn) implements Happened {

    @Override
    public String what() {
        return "post-ending-condition-fulfilled";
    }

    @Override
    public String subjectKind() {
        return "post-ending";
    }

    @Override
    public UUID subject() {
        return ending;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("post", post, "fulfilledOn", fulfilledOn.toString());
    }
}
