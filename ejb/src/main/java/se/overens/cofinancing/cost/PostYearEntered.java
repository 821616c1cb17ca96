package se.overens.cofinancing.cost;

import java.util.Map;
import java.util.UUID;

import se.overens.shared.Happened;

/// What a post costs in a year has been entered, or entered again.
public record PostYearEntered(UUID subject, int year, int revision, String amount) implements Happened {

    @Override
    public String what() {
        return "post-year-entered";
    }

    @Override
    public String subjectKind() {
        return "post";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("year", year, "revision", revision, "amount", amount);
    }
}
