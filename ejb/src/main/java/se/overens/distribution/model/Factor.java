package se.overens.distribution.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// One of the things that are weighed together, with a value for each municipality, or with parts that have. As it was
/// entered: whether it can be used is said by [InputRules].
///
/// @param weight per cent as a decimal string, `45` or `12.5`
/// @param source who says so
/// @param asOf   the day the values hold for
/// @param values by municipality code, as decimal strings; none when there are parts, or until they have been entered
/// @param worse  null: as guessed from the name
/// @param parts  what the factor is made of; none when it has values itself
public record Factor(String name, Kind kind, Polarity polarity, Criterion criterion, String weight, String source, LocalDate asOf,
                     SortedMap<String, String> values, @JsonInclude(Include.NON_NULL) Worse worse,
                     @JsonInclude(Include.NON_EMPTY) List<SubFactor> parts) implements Measured {

    public enum Kind {
        /// inhabitants, jobs, places: used as it is
        COUNT,
        /// per cent, per thousand, rent: first multiplied by the inhabitants it describes
        RATE
    }

    public enum Polarity { MORE_IS_MORE, LESS_IS_MORE }

    public Factor {
        name = name == null ? "" : name.strip();
        polarity = polarity == null ? Polarity.MORE_IS_MORE : polarity;
        criterion = criterion == null ? Criterion.guess(name) : criterion;
        weight = weight == null || weight.isBlank() ? "0" : weight.strip();
        source = source == null ? "" : source.strip();
        values = frozen(values);
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    public Factor(String name, Kind kind, Polarity polarity, Criterion criterion, String weight, String source, LocalDate asOf,
                  SortedMap<String, String> values) {
        this(name, kind, polarity, criterion, weight, source, asOf, values, null, null);
    }

    public static Factor of(String name, Kind kind, Polarity polarity, String weight, Map<String, String> values) {
        return new Factor(name, kind, polarity, null, weight, null, null, new TreeMap<>(values));
    }

    public Factor weighing(String other) {
        return new Factor(name, kind, polarity, criterion, other, source, asOf, values, worse, parts);
    }

    /// The same factor with new values: what the coordinator said about it is kept.
    public Factor valued(SortedMap<String, String> others) {
        return new Factor(name, kind, polarity, criterion, weight, source, asOf, others, worse, parts);
    }

    /// The same factor made of these.
    public Factor madeOf(List<SubFactor> others) {
        return new Factor(name, kind, polarity, criterion, weight, source, asOf, values, worse, others);
    }

    /// The same factor with the other's values, and with their source and day where the other tells them.
    public Factor filledFrom(Factor other) {
        return new Factor(name, kind, polarity, criterion, weight, other.source.isEmpty() ? source : other.source, other.asOf == null ? asOf : other.asOf,
                other.values, worse, parts);
    }

    /// Itself, or its parts: what has values.
    public List<Measured> measured() {
        return parts.isEmpty() ? List.of(this) : List.copyOf(parts);
    }

    /// Whether all the values are still to be entered, for the factor or for one of its parts.
    public boolean withoutValues() {
        return measured().stream().anyMatch(each -> each.values().isEmpty());
    }

    static SortedMap<String, String> frozen(SortedMap<String, String> values) {
        return Collections.unmodifiableSortedMap(values == null ? new TreeMap<>() : new TreeMap<>(values));
    }
}
