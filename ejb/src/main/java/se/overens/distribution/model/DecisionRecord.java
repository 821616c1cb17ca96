package se.overens.distribution.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.overens.shared.PersonalNumber;
import se.overens.shared.Violation;

/// What the decision says of itself (FL 31 §). Roles, never names of people.
///
/// @param decidedBy  the decider's role, "Landshövdingen"
/// @param rapporteur   the föredragande's role
/// @param content      what was decided, in the decision's own words; null when it was not entered
/// @param participants the roles of others who took part in the final handling, or null
public record DecisionRecord(String decidedBy, LocalDate decidedOn, String caseReference, String rapporteur,
                             @JsonInclude(Include.NON_NULL) String content, @JsonInclude(Include.NON_NULL) String participants) {

    /// Blanks around what was written are no part of it, and a blank is nothing.
    public static DecisionRecord of(String decidedBy, LocalDate decidedOn, String caseReference, String rapporteur, String content, String participants) {
        return new DecisionRecord(decidedBy.strip(), decidedOn, caseReference.strip(), rapporteur == null ? "" : rapporteur.strip(),
                written(content), written(participants));
    }

    /// What stands in the way of publishing it: everybody is going to read it.
    public List<Violation> violations(LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (decidedOn.isAfter(today)) found.add(Violation.of("decidedOn", "decided-in-future"));
        Stream.of(Map.entry("decidedBy", decidedBy), Map.entry("rapporteur", rapporteur), Map.entry("content", content == null ? "" : content),
                        Map.entry("participants", participants == null ? "" : participants))
                .filter(field -> PersonalNumber.isIn(field.getValue())).forEach(field -> found.add(Violation.of(field.getKey(), "personal-number")));
        return found;
    }

    private static String written(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
