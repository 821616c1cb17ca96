package se.overens.agreement.negotiation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.negotiation.model.TextPoints;

/// What the points are about: the heading of a point's clause, and the value when it is one. Of several texts the first
/// that has the point says it.
class PointNames {

    private final Map<String, String> headings = new HashMap<>();
    private final Map<String, ClauseTerm> terms = new HashMap<>();

    PointNames(List<AgreementText> texts) {
        for (AgreementText text : texts) {
            for (Clause clause : text.clauses()) {
                headings.putIfAbsent(clause.number(), clause.heading());
                clause.terms().forEach(term -> terms.putIfAbsent(TextPoints.name(clause, term), term));
            }
        }
    }

    /// Null for the frame of the text.
    String heading(String point) {
        return headings.get(TextPoints.clauseOf(point));
    }

    /// Null for words.
    ClauseTerm term(String point) {
        return terms.get(point);
    }
}
