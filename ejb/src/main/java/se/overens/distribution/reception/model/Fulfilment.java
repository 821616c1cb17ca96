package se.overens.distribution.reception.model;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import se.overens.shared.Fraction;

/// Måluppfyllelse: what each municipality has received, divided by its share of everything that the county has received,
/// from the first year with decided figures and never begun anew. The next in turn is the one with the lowest
/// (Migrationsverket's way with the shares of unaccompanied minors). Exact: nothing is rounded.
///
/// @param from    the first year that counts
/// @param through the last
/// @param lines   by turn: those in turn first, then those without a share
public record Fulfilment(int from, int through, List<Line> lines) {

    /// One year: the decided figures, empty when nothing was decided for the year, and the received persons.
    public record Year(int year, SortedMap<String, Long> decided, SortedMap<String, Long> received) {
    }

    /// @param received persons since the first year
    /// @param entitled the share of everything received, as exact number of persons
    /// @param rate     received divided by entitled, or null when there is nothing to divide by
    /// @param turn     1 for the next in turn, or null for one without a share, which is excluded
    public record Line(String code, long received, Fraction entitled, Fraction rate, Integer turn) {

        public boolean isExcluded() {
            return turn == null;
        }
    }

    public Fulfilment {
        lines = List.copyOf(lines);
    }

    /// A year without decided figures goes on with the shares of the year before.
    ///
    /// @param years in order, the first with decided figures
    public static Fulfilment of(List<Year> years) {
        Map<String, Long> received = new HashMap<>();
        Map<String, Fraction> entitled = new HashMap<>();
        SortedMap<String, Long> decided = years.getFirst().decided();
        Set<String> codes = new TreeSet<>(decided.keySet());
        for (Year year : years) {
            if (!year.decided().isEmpty()) decided = year.decided();
            codes.addAll(decided.keySet());
            long all = year.received().values().stream().mapToLong(Long::longValue).sum();
            year.received().forEach((code, persons) -> received.merge(code, persons, Long::sum));
            shares(decided).forEach((code, share) -> entitled.merge(code, share.times(all), Fraction::plus));
        }
        codes.addAll(received.keySet());
        Set<String> sharing = new HashSet<>(shares(decided).entrySet().stream().filter(share -> share.getValue().signum() > 0).map(Map.Entry::getKey).toList());
        List<Line> lines = codes.stream().map(code -> line(code, received.getOrDefault(code, 0L), entitled.getOrDefault(code, Fraction.ZERO))).toList();
        return new Fulfilment(years.getFirst().year(), years.getLast().year(), inTurn(lines, sharing));
    }

    /// Exact shares of the county; nothing when all figures are zero.
    private static SortedMap<String, Fraction> shares(SortedMap<String, Long> decided) {
        SortedMap<String, Fraction> shares = new TreeMap<>();
        long sum = decided.values().stream().mapToLong(Long::longValue).sum();
        if (sum > 0) decided.forEach((code, places) -> shares.put(code, Fraction.of(places, sum)));
        return shares;
    }

    private static Line line(String code, long received, Fraction entitled) {
        return new Line(code, received, entitled, entitled.signum() == 0 ? null : Fraction.of(received).dividedBy(entitled), null);
    }

    /// The lowest first; of two equal the one with the larger share still to come, then the lower code. One that nothing
    /// could be received for yet stands as if it had got nothing.
    private static List<Line> inTurn(List<Line> lines, Set<String> sharing) {
        List<Line> ordered = new ArrayList<>(lines.stream().filter(line -> sharing.contains(line.code()))
                .sorted(comparing((Line line) -> line.rate() == null ? Fraction.ZERO : line.rate())
                        .thenComparing(comparing(Line::entitled).reversed()).thenComparing(Line::code)).toList());
        for (int i = 0; i < ordered.size(); i++) {
            Line line = ordered.get(i);
            ordered.set(i, new Line(line.code(), line.received(), line.entitled(), line.rate(), i + 1));
        }
        lines.stream().filter(line -> !sharing.contains(line.code())).forEach(ordered::add);
        return ordered;
    }
}
