package se.overens.agreement.drafting;

import java.time.Instant;
import java.util.UUID;
import se.overens.agreement.drafting.model.FinishedClause;

/// A clause that a colleague has said is finished.
///
/// @param role of the colleague
/// @param own  whether it was the person who asks
public record FinishedClauseView(UUID id, long version, UUID draft, String clause, String role, boolean own, Instant at) {

    static FinishedClauseView of(FinishedClause clause, UUID who) {
        return new FinishedClauseView(clause.id(), clause.version(), clause.draft(), clause.clause(), clause.role(), clause.person().equals(who), clause.at());
    }
}
