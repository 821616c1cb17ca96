package se.overens.cofinancing.ending;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import se.overens.shared.Happened;

/// An ending of a post has been proposed to those who pay for it.
public record EndingProposed(UUID subject, UUID post, LocalDate lastDay, LocalDate longStop) implements Happened {

    @Override
    public String what() {
        return "post-ending-proposed";
    }

    @Override
    public String subjectKind() {
        return "post-ending";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("post", post, "lastDay", lastDay.toString(), "longStop", longStop.toString());
    }
}
