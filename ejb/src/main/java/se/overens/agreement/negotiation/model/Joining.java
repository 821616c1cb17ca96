package se.overens.agreement.negotiation.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SequencedMap;
import java.util.function.Function;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseTerm;

/// Proposals that were written from the same text, point by point. What one of them changed is taken as it is; where
/// they changed one point differently both stay, and somebody chooses. Nothing that anybody wrote is lost unseen.
///
/// @param points every point that somebody changed, in reading order
public record Joining(AgreementText base, SequencedMap<Integer, AgreementText> proposals, List<Point> points) {

    /// One point as the proposals have it.
    ///
    /// @param base    what it said before, or null when it is new
    /// @param taken   the proposal it is taken from, or null when somebody has to choose
    /// @param options what each proposal says
    public record Point(String point, String base, Integer taken, List<Option> options) {
        public boolean isClash() {
            return taken == null;
        }
    }

    /// @param text    null: taken away
    /// @param changed whether it differs from the text before
    public record Option(int proposal, String text, boolean changed) {
    }

    public static Joining of(AgreementText base, SequencedMap<Integer, AgreementText> proposals) {
        TextPoints before = TextPoints.of(base);
        SequencedMap<Integer, TextPoints> after = new LinkedHashMap<>();
        proposals.forEach((number, text) -> after.put(number, TextPoints.of(text)));
        Set<String> names = new LinkedHashSet<>(before.contents().keySet());
        after.values().forEach(each -> names.addAll(each.contents().keySet()));
        List<Point> points = new ArrayList<>();
        for (String name : names) {
            List<Option> options = after.entrySet().stream()
                    .map(each -> new Option(each.getKey(), each.getValue().at(name), changed(name, before, each.getValue()))).toList();
            if (options.stream().anyMatch(Option::changed))
                points.add(new Point(name, before.at(name), taken(name, options, before, after), options));
        }
        return new Joining(base, proposals, List.copyOf(points));
    }

    public List<Point> clashes() {
        return points.stream().filter(Point::isClash).toList();
    }

    /// The joined text.
    ///
    /// @param choices for each clash the proposal whose words are taken
    public AgreementText text(Map<String, Integer> choices) {
        Function<String, AgreementText> source = source(choices);
        List<Clause> clauses = new ArrayList<>();
        for (String number : order(text -> text.clauses().stream().map(Clause::number).toList())) {
            Clause words = clause(source.apply(number), number);
            if (words != null) clauses.add(words.withTerms(terms(number, source)));
        }
        return new AgreementText(source.apply("title").title(), base.form(), source.apply("parties").parties(), source.apply("startsOn").startsOn(),
                source.apply("endsOn").endsOn(), source.apply("noticeTerms").noticeTerms(), clauses,
                source.apply("amendment").amendment());
    }

    private List<ClauseTerm> terms(String number, Function<String, AgreementText> source) {
        List<ClauseTerm> terms = new ArrayList<>();
        for (String name : order(text -> termNames(clause(text, number)))) {
            Clause from = clause(source.apply(number + "#" + name), number);
            if (from != null) from.terms().stream().filter(term -> term.name().equals(name)).forEach(terms::add);
        }
        return terms;
    }

    private Function<String, AgreementText> source(Map<String, Integer> choices) {
        Map<String, AgreementText> changed = new LinkedHashMap<>();
        points.forEach(point -> changed.put(point.point(), proposals.get(point.isClash() ? choices.get(point.point()) : point.taken())));
        return point -> changed.getOrDefault(point, base);
    }

    /// Who takes a whole clause away says so of the clause, not of each value in it.
    private static boolean changed(String name, TextPoints before, TextPoints after) {
        String clause = TextPoints.clauseOf(name);
        return !before.sameAs(after, name) && (name.equals(clause) || clause == null || after.at(clause) != null);
    }

    /// Null: somebody has to choose. A clause that one takes away while another changes something in it is such a case.
    private static Integer taken(String name, List<Option> options, TextPoints before, Map<Integer, TextPoints> after) {
        List<Option> changed = options.stream().filter(Option::changed).toList();
        boolean differently = changed.stream().map(Option::text).distinct().count() > 1;
        boolean removed = changed.stream().anyMatch(option -> option.text() == null);
        boolean wholeClause = name.equals(TextPoints.clauseOf(name));
        if (differently || removed && wholeClause && othersWriteIn(name, changed, before, after)) return null;
        return changed.getFirst().proposal();
    }

    private static boolean othersWriteIn(String clause, List<Option> removing, TextPoints before, Map<Integer, TextPoints> after) {
        return after.entrySet().stream().filter(each -> removing.stream().noneMatch(option -> option.proposal() == each.getKey()))
                .anyMatch(each -> before.changesTo(each.getValue()).stream().anyMatch(change -> clause.equals(TextPoints.clauseOf(change.point()))));
    }

    /// Names in the order of the base, each new one after the one it follows where it was added.
    private List<String> order(Function<AgreementText, List<String>> names) {
        List<String> order = new ArrayList<>(names.apply(base));
        for (AgreementText proposal : proposals.values()) {
            String previous = null;
            for (String name : names.apply(proposal)) {
                if (!order.contains(name)) order.add(order.indexOf(previous) + 1, name);
                previous = name;
            }
        }
        return order;
    }

    private static Clause clause(AgreementText text, String number) {
        return text.clauses().stream().filter(clause -> Objects.equals(clause.number(), number)).findFirst().orElse(null);
    }

    private static List<String> termNames(Clause clause) {
        return clause == null ? List.of() : clause.terms().stream().map(ClauseTerm::name).toList();
    }
}
