package se.overens.agreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// The last party has signed an addendum, and the agreement that it amends is from now on what it says.
///
/// @param addendum number of the addendum
/// @param startsOn from when it counts
public record AgreementAmended(UUID agreement, int number, int addendum, LocalDate startsOn) implements Happened {

    @Override
    public String what() {
        return "agreement-amended";
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
        return Map.of("number", number, "addendum", addendum, "startsOn", startsOn);
    }
}
