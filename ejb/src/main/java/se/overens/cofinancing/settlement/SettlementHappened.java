package se.overens.cofinancing.settlement;

import java.util.Map;
import java.util.UUID;

import se.overens.shared.Happened;

/// Something was done to a settlement of a post.
///
/// @param what `settlement-sent`, `settlement-approved`, `settlement-objected`, `settlement-settled`
record SettlementHappened(String what, UUID subject, Map<String, Object> details) implements Happened {

    SettlementHappened {
        details = Map.copyOf(details);
    }

    @Override
    public String subjectKind() {
        return "post";
    }
}
