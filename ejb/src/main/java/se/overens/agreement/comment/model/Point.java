package se.overens.agreement.comment.model;

import java.util.List;
import java.util.Optional;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseTerm;

/// What one can say something about: a clause (`§ 4`) or a value in it (`§ 4#FIGURE/ASSIGNABLE_PLACES/0684/2025`).
///
/// @param clause its number
/// @param term   the value's name, or null for the whole clause
public record Point(String clause, String term) {

    private static final char BETWEEN = '#';

    public static Point of(String written) {
        String plain = written == null ? "" : written.strip();
        int between = plain.indexOf(BETWEEN);
        return between < 0 ? new Point(plain, null) : new Point(plain.substring(0, between), plain.substring(between + 1));
    }

    /// All the points of a text, each clause before the values in it.
    public static List<Point> all(AgreementText text) {
        return text.clauses().stream().<Point>mapMulti((clause, points) -> {
            points.accept(new Point(clause.number(), null));
            clause.terms().forEach(term -> points.accept(new Point(clause.number(), term.name())));
        }).toList();
    }

    public String written() {
        return term == null ? clause : clause + BETWEEN + term;
    }

    public boolean isIn(AgreementText text) {
        return content(text).isPresent();
    }

    public Optional<Clause> clause(AgreementText text) {
        return text.clauses().stream().filter(each -> each.number().equals(clause)).findFirst();
    }

    public Optional<ClauseTerm> term(AgreementText text) {
        return clause(text).flatMap(found -> found.terms().stream().filter(each -> each.name().equals(term)).findFirst());
    }

    /// How it stands in a later text.
    public PointChange change(AgreementText before, AgreementText after) {
        Optional<Object> now = content(after);
        if (now.isEmpty()) return PointChange.GONE;
        return now.equals(content(before)) ? PointChange.SAME : PointChange.CHANGED;
    }

    private Optional<Object> content(AgreementText text) {
        if (term != null) return term(text).map(found -> found);
        return clause(text).map(found -> List.of(found.heading(), found.text(), found.terms()));
    }
}
