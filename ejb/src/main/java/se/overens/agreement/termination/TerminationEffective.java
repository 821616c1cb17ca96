package se.overens.agreement.termination;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// The notice of a party has been confirmed, and its last day is set.
public record TerminationEffective(UUID agreement, int number, UUID party, LocalDate receivedOn, LocalDate lastDay) implements Happened {

    @Override
    public String what() {
        return "termination-effective";
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
        return Map.of("number", number, "party", party, "receivedOn", receivedOn, "lastDay", lastDay);
    }
}
