package se.overens.agreement.figure;

import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// An agreement without own figures has got the figure of a year.
public record FiguresResolved(UUID agreement, int number, int year, UUID model) implements Happened {

    @Override
    public String what() {
        return "agreement-figure-resolved";
    }

    @Override
    public String subjectKind() {
        return "agreement";
    }

    @Override
    public UUID subject() {
        return agreement;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("number", number, "year", year, "model", model);
    }
}
