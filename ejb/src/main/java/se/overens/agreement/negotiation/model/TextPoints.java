package se.overens.agreement.negotiation.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Amendment;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseTerm;

/// A text taken apart into the points that one can take a standpoint on, in reading order: the frame (`title`,
/// `startsOn`, `endsOn`, `noticeTerms`, `parties`, `amendment`), each clause (`§ 4`) and each value in one
/// (`§ 4#FIGURE/ASSIGNABLE_PLACES/0684/2025`).
///
/// @param contents what each point says, by its name
public record TextPoints(Map<String, String> contents) {

    private static final List<String> FRAME = List.of("title", "startsOn", "endsOn", "noticeTerms", "parties", "amendment");

    /// A point that says something else in one text than in another.
    ///
    /// @param from null: it was not there
    /// @param to   null: it is not there any more
    public record Change(String point, String from, String to) {
    }

    public TextPoints {
        contents = Collections.unmodifiableMap(new LinkedHashMap<>(contents));
    }

    public static TextPoints of(AgreementText text) {
        Map<String, String> contents = new LinkedHashMap<>();
        put(contents, "title", text.title());
        put(contents, "startsOn", text.startsOn());
        put(contents, "endsOn", text.endsOn());
        put(contents, "noticeTerms", text.noticeTerms() == null ? null : text.noticeTerms().written());
        put(contents, "parties", text.parties().stream().sorted().collect(Collectors.joining(", ")));
        put(contents, "amendment", text.amendment() == null ? null : amendment(text.amendment()));
        for (Clause clause : text.clauses()) {
            contents.put(clause.number(), words(clause));
            clause.terms().forEach(term -> contents.put(name(clause, term), value(term)));
        }
        return new TextPoints(contents);
    }

    public static String name(Clause clause, ClauseTerm term) {
        return clause.number() + "#" + term.name();
    }

    /// The clause that a point stands in, or null for the frame.
    public static String clauseOf(String point) {
        if (FRAME.contains(point)) return null;
        int end = point.indexOf('#');
        return end < 0 ? point : point.substring(0, end);
    }

    /// The points of a text that stand in no clause, in reading order.
    public static List<String> frame() {
        return FRAME;
    }

    /// What a value says, without what it is about: `12 (9–15) förvaltningens resultatbalansering`.
    public static String value(ClauseTerm term) {
        String band = term.least() == null && term.most() == null ? null
                : "(" + Objects.toString(term.least(), "") + "–" + Objects.toString(term.most(), "") + ")";
        return Stream.of(term.value(), band, term.note()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /// What the point says, or null when it is not there.
    public String at(String point) {
        return contents.get(point);
    }

    public boolean sameAs(TextPoints other, String point) {
        return Objects.equals(at(point), other.at(point));
    }

    /// What differs, in the order of the newer text, what is gone last.
    public List<Change> changesTo(TextPoints newer) {
        List<Change> changes = new ArrayList<>();
        Set<String> all = new LinkedHashSet<>(newer.contents.keySet());
        all.addAll(contents.keySet());
        for (String point : all) if (!sameAs(newer, point)) changes.add(new Change(point, at(point), newer.at(point)));
        return changes;
    }

    private static String words(Clause clause) {
        return clause.heading() + "\n" + clause.text();
    }

    private static String amendment(Amendment amendment) {
        Stream<String> clauses = amendment.changes().stream().map(change -> change.clause() + " " + change.how());
        Stream<String> term = amendment.term() == null ? Stream.empty() : Stream.of(amendment.term().toString());
        return Stream.of(clauses, term, Stream.ofNullable(amendment.title()), amendment.joins().stream(), amendment.leaves().stream().map(code -> "-" + code)).flatMap(each -> each).collect(Collectors.joining(", "));
    }

    private static void put(Map<String, String> contents, String point, Object value) {
        if (value != null) contents.put(point, value.toString());
    }
}
