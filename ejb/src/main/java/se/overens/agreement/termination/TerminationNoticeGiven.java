package se.overens.agreement.termination;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// A party has given notice; the other side has not yet confirmed that it came.
public record TerminationNoticeGiven(UUID agreement, int number, UUID party, LocalDate givenOn, String overrideReason) implements Happened {

    @Override
    public String what() {
        return "termination-notice-given";
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
        return overrideReason == null ? Map.of("number", number, "party", party, "givenOn", givenOn)
                : Map.of("number", number, "party", party, "givenOn", givenOn, "overrideReason", overrideReason);
    }
}
