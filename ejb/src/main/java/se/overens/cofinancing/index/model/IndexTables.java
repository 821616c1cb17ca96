package se.overens.cofinancing.index.model;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.overens.shared.Fraction;
import se.overens.shared.Refusal;

/// What is known of the indexes of a workspace.
///
/// @param composites what a composite index is made of; the weights make one
/// @param values     what has been published, by series
public record IndexTables(Map<String, List<Weighted>> composites, Map<String, List<IndexValue>> values) {

    private static final Comparator<IndexValue> BY_EDITION = Comparator.comparing(IndexValue::edition).thenComparing(IndexValue::publishedOn);

    public record Weighted(String series, Fraction weight) {
    }

    /// Nothing has been published that the amount could be computed by.
    public static class IndexMissing extends Refusal {
        public IndexMissing(String series, IndexPeriod period) {
            super(Kind.CONFLICT, "index-missing", series, period);
        }
    }

    public IndexTables {
        composites = Map.copyOf(composites);
        values = Map.copyOf(values);
    }

    /// A simple index is a composite of itself.
    public List<Weighted> parts(String series) {
        return composites.getOrDefault(series, List.of(new Weighted(series, Fraction.ONE)));
    }

    /// The value for a period in a publication. When that publication has not come, the latest that is known: of the same
    /// period, or else of the last period before it.
    ///
    /// @param edition or null for the latest
    public IndexReading read(String series, IndexPeriod period, YearMonth edition) {
        List<IndexValue> known = values.getOrDefault(series, List.of()).stream().filter(value -> value.period().isLike(period)).toList();
        Optional<IndexValue> wanted = latest(known, period, edition, edition);
        if (wanted.isPresent()) return new IndexReading(series, period, edition, wanted.get(), false);
        IndexValue used = latest(known, period, null, edition).or(() -> latest(known, period, null, null))
                .or(() -> before(known, period)).orElseThrow(() -> new IndexMissing(series, period));
        return new IndexReading(series, period, edition, used, true);
    }

    /// The base year's value: as the same publication has it, or else as it was known then.
    public IndexReading readBase(String series, IndexPeriod period, YearMonth edition) {
        List<IndexValue> known = values.getOrDefault(series, List.of()).stream().filter(value -> value.period().isLike(period)).toList();
        IndexValue used = latest(known, period, edition, edition).or(() -> latest(known, period, null, edition))
                .or(() -> latest(known, period, null, null)).orElseThrow(() -> new IndexMissing(series, period));
        return new IndexReading(series, period, edition, used, false);
    }

    /// The latest of a period: in that very edition when one is given, else in none later than the limit.
    private static Optional<IndexValue> latest(List<IndexValue> known, IndexPeriod period, YearMonth edition, YearMonth limit) {
        return known.stream().filter(value -> value.period().equals(period))
                .filter(value -> edition == null || value.edition().equals(edition))
                .filter(value -> limit == null || !value.edition().isAfter(limit)).max(BY_EDITION);
    }

    private static Optional<IndexValue> before(List<IndexValue> known, IndexPeriod period) {
        return known.stream().filter(value -> value.period().compareTo(period) < 0)
                .max(Comparator.comparing(IndexValue::period).thenComparing(BY_EDITION));
    }
}
