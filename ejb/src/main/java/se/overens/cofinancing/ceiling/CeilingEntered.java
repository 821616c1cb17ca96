package se.overens.cofinancing.ceiling;

import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// A ceiling of the contract has been entered for a post.
///
/// @param year  "2024", or "" for the whole period
/// @param payer code, or "" for all of them
public record CeilingEntered(UUID subject, String year, String payer, String amount, String clause) implements Happened {

    @Override
    public String what() {
        return "ceiling-entered";
    }

    @Override
    public String subjectKind() {
        return "post";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("year", year, "payer", payer, "amount", amount, "clause", clause);
    }
}
