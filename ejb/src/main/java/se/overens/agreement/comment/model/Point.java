package se.overens.agreement.comment.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.negotiation.model.TextPoints;

/// What one can say something about: the frame of a text (`startsOn`), a clause (`§ 4`) or a value in it
/// (`§ 4#FIGURE/ASSIGNABLE_PLACES/0684/2025`).
///
/// @param clause its number, or what the part of the frame is called
/// @param term   the value's name, or null for the whole clause
public record Point(String clause, String term) {

    private static final char BETWEEN = '#';

    public static Point of(String written) {
        String plain = written == null ? "" : written.strip();
        int between = plain.indexOf(BETWEEN);
        return between < 0 ? new Point(plain, null) : new Point(plain.substring(0, between), plain.substring(between + 1));
    }

    /// All the points of a text: its frame, then each clause before the values in it.
    public static List<Point> all(AgreementText text) {
        Stream<Point> frame = TextPoints.frame().stream().map(name -> new Point(name, null)).filter(point -> point.isIn(text));
        return Stream.concat(frame, text.clauses().stream().mapMulti((clause, points) -> {
            points.accept(new Point(clause.number(), null));
            clause.terms().forEach(term -> points.accept(new Point(clause.number(), term.name())));
        })).toList();
    }

    /// A part of the frame: its title, a day, the notice terms, the parties.
    public boolean isFrame() {
        return term == null && TextPoints.frame().contains(clause);
    }

    /// What the frame says there, or nothing.
    public Optional<String> frame(AgreementText text) {
        return isFrame() ? Optional.ofNullable(TextPoints.of(text).at(clause)) : Optional.empty();
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
        if (isFrame()) return frame(text).map(said -> said);
        return clause(text).map(found -> List.of(found.heading(), found.text(), found.terms()));
    }
}
