package se.overens.agreement.comment;

import java.util.List;
import se.overens.agreement.comment.model.Point;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseTerm;

/// A point as it stands in one text.
///
/// @param point   "startsOn", "§ 4", or "§ 4#" and the name of a value in it
/// @param heading the clause's; empty when the text has no such clause, and for the frame
/// @param text    the words of a whole clause, or what the frame says; else null
/// @param term    the value, for a value; else null
public record PointView(String point, String clause, String heading, String text, ClauseTerm term) {

    static PointView of(Point point, AgreementText text) {
        var clause = point.clause(text);
        return new PointView(point.written(), point.clause(), clause.map(Clause::heading).orElse(""),
                point.term() == null ? clause.map(Clause::text).or(() -> point.frame(text)).orElse("") : null, point.term(text).orElse(null));
    }

    static List<PointView> all(AgreementText text) {
        return Point.all(text).stream().map(point -> of(point, text)).toList();
    }

    /// A part of the frame: its title, a day, the notice terms, the parties.
    public boolean isFrame() {
        return Point.of(point).isFrame();
    }

    public boolean isValue() {
        return term != null;
    }
}
