package se.overens.distribution.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// One of the things that are weighed together, with a value for each municipality. As it was entered: whether it can
/// be used is said by [InputRules].
///
/// @param weight per cent as a decimal string, `45` or `12.5`
/// @param source who says so
/// @param asOf   the day the values hold for
/// @param values by municipality code, as decimal strings
public record Factor(String name, Kind kind, Polarity polarity, Criterion criterion, String weight, String source,
                     LocalDate asOf, SortedMap<String, String> values) {

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
    }

    public static Factor of(String name, Kind kind, Polarity polarity, String weight, Map<String, String> values) {
        return new Factor(name, kind, polarity, null, weight, null, null, new TreeMap<>(values));
    }

    public Factor weighing(String other) {
        return new Factor(name, kind, polarity, criterion, other, source, asOf, values);
    }

    /// The same factor with new values: what the coordinator said about it is kept.
    public Factor valued(SortedMap<String, String> others) {
        return new Factor(name, kind, polarity, criterion, weight, source, asOf, others);
    }

    static SortedMap<String, String> frozen(SortedMap<String, String> values) {
        return Collections.unmodifiableSortedMap(values == null ? new TreeMap<>() : new TreeMap<>(values));
    }
}
