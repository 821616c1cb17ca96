package se.overens.cofinancing.change;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import se.overens.shared.Happened;

/// Another agreement stands behind a post, from a day.
public record AgreementAttached(UUID post, int number, int agreement, LocalDate from) implements Happened {

    @Override
    public String what() {
        return "agreement-attached";
    }

    @Override
    public String subjectKind() {
        return "post";
    }

    @Override
    public UUID subject() {
        return post;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("number", number, "agreement", agreement, "from", from.toString());
    }
}
