package se.overens.agreement.termination;

import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// A notice has been undone with the others' consent: the party stays.
public record TerminationWithdrawn(UUID agreement, int number, UUID party) implements Happened {

    @Override
    public String what() {
        return "termination-withdrawn";
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
        return Map.of("number", number, "party", party);
    }
}
