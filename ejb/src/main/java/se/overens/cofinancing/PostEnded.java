package se.overens.cofinancing;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import se.overens.shared.Happened;

/// Every agreement behind a post has been terminated; nothing is planned after the last day.
public record PostEnded(UUID post, LocalDate lastDay) implements Happened {

    @Override
    public String what() {
        return "post-ended";
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
        return Map.of("lastDay", lastDay.toString());
    }
}
