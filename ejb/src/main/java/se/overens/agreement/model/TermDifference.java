package se.overens.agreement.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.overens.agreement.model.TextDifference.Kind;

/// A value of a clause in two texts.
///
/// @param name       the same in both, see [ClauseTerm#name]
/// @param from       null when it was added
/// @param to         null when it was removed
/// @param difference signed, `+3`, in the unit of the value; null for days and commitments, and when the value itself
///                   is the same or stands in one of the texts only
public record TermDifference(Kind kind, String name, ClauseTerm from, ClauseTerm to, String difference) {

    /// In the order of the newer, removed ones last.
    static List<TermDifference> between(List<ClauseTerm> from, List<ClauseTerm> to) {
        Map<String, ClauseTerm> before = byName(from);
        Map<String, ClauseTerm> after = byName(to);
        List<TermDifference> differences = new ArrayList<>();
        after.forEach((name, term) -> differences.add(of(name, before.get(name), term)));
        before.forEach((name, term) -> {
            if (!after.containsKey(name)) differences.add(of(name, term, null));
        });
        return differences;
    }

    static List<TermDifference> all(List<ClauseTerm> terms, Kind kind) {
        return terms.stream().map(term -> new TermDifference(kind, term.name(), kind == Kind.ADDED ? null : term,
                kind == Kind.REMOVED ? null : term, null)).toList();
    }

    /// The value as it is now, or as it was when it is gone.
    @JsonIgnore
    public ClauseTerm term() {
        return to == null ? from : to;
    }

    @JsonIgnore
    public boolean isChange() {
        return kind != Kind.SAME;
    }

    /// Whether it is for this party, or for all of them together.
    public boolean concerns(String party) {
        return term().party() == null || term().party().equals(party);
    }

    private static Map<String, ClauseTerm> byName(List<ClauseTerm> terms) {
        return terms.stream().collect(Collectors.toMap(ClauseTerm::name, Function.identity(), (first, twice) -> first, LinkedHashMap::new));
    }

    private static TermDifference of(String name, ClauseTerm from, ClauseTerm to) {
        if (from == null) return new TermDifference(Kind.ADDED, name, null, to, null);
        if (to == null) return new TermDifference(Kind.REMOVED, name, from, null, null);
        return new TermDifference(from.equals(to) ? Kind.SAME : Kind.CHANGED, name, from, to, difference(from, to));
    }

    private static String difference(ClauseTerm from, ClauseTerm to) {
        return from.numberIfAny().flatMap(old -> to.numberIfAny().map(now -> now.subtract(old)))
                .filter(difference -> difference.signum() != 0)
                .map(difference -> (difference.signum() > 0 ? "+" : "") + difference.toPlainString()).orElse(null);
    }
}
