package se.overens.shared.apportionment;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.overens.shared.Fraction;
import se.overens.shared.Invalid;
import se.overens.shared.Told;
import se.overens.shared.Violation;

/// Whole places made of exact weights. The places always add up to the total, respect every floor and cap, and do not
/// depend on the order in which the entries come. Exact throughout: nothing here is rounded before the last step.
public final class Apportionment {

    public static final int MOST_ENTRIES = 5_000;
    public static final long MOST_PLACES = 1_000_000_000_000L;
    public static final Fraction LARGEST_FIRST_DIVISOR = Fraction.of(100);

    private final long total;
    private final Method method;
    private final Fraction firstDivisor;
    private final List<Entry> entries;
    private final List<Share> shares;
    private final List<Tie> ties;
    private final Map<String, Share> byKey;

    private Apportionment(long total, Method method, Fraction firstDivisor, List<Entry> entries) {
        this.total = total;
        this.method = method;
        this.firstDivisor = firstDivisor;
        this.entries = List.copyOf(entries);
        var outcome = Plain.outcome(total, method, firstDivisor, entries).orElseGet(() -> exactly(total, method, firstDivisor, entries));
        var sum = Fraction.sum(entries.stream().map(Entry::weight).toList());
        this.shares = IntStream.range(0, entries.size())
                .mapToObj(i -> new Share(entries.get(i).key(), entries.get(i).weight(), outcome.places().get(i), sum, total))
                .toList();
        this.ties = outcome.ties();
        this.byKey = shares.stream().collect(toUnmodifiableMap(Share::key, Function.identity()));
    }

    public static Apportionment largestRemainder(long total, List<Entry> entries) {
        return of(total, Method.LARGEST_REMAINDER, entries);
    }

    public static Apportionment of(long total, Method method, List<Entry> entries) {
        return of(total, method, null, entries);
    }

    /// Refuses, with everything that is wrong, what has no answer. `firstDivisor` is for MODIFIED_SAINTE_LAGUE alone.
    public static Apportionment of(long total, Method method, Fraction firstDivisor, List<Entry> entries) {
        Invalid.unlessEmpty(violations(total, method, firstDivisor, entries));
        return new Apportionment(total, method, firstDivisor, entries);
    }

    public long total() {
        return total;
    }

    public Method method() {
        return method;
    }

    /// Null unless the method is MODIFIED_SAINTE_LAGUE.
    public Fraction firstDivisor() {
        return firstDivisor;
    }

    public List<Entry> entries() {
        return entries;
    }

    /// In the order the entries came.
    public List<Share> shares() {
        return shares;
    }

    public long places(String key) {
        return byKey.get(key).places();
    }

    /// Ties that decided who got the last places; with this rule there is at most one.
    public List<Tie> ties() {
        return ties;
    }

    /// The quotas within floors and caps, which largest remainder rounds.
    public Bounded bounded() {
        return Bounded.of(total, entries);
    }

    /// What a divisor method compared, in the order of the entries.
    public List<Quotient> quotients() {
        return Quotients.of(this);
    }

    /// The first divisors of the method, as they are shown.
    public List<BigDecimal> firstDivisors() {
        return Quotients.firstDivisors(this);
    }

    /// What may surprise: under largest remainder, whoever had more with one place fewer to divide.
    public List<Warning> warnings() {
        return Warnings.of(this);
    }

    /// The calculation in words, each step to be redone by hand.
    public List<Told> steps() {
        return InWords.of(this);
    }

    /// The exact engine's own answer, whatever the size of the numbers.
    static Outcome exactly(long total, Method method, Fraction firstDivisor, List<Entry> entries) {
        var roster = new Roster(total, entries);
        return method.isByDivisor() ? HighestAverages.of(roster, new Divisors(method, firstDivisor)) : Hamilton.of(roster);
    }

    private static List<Violation> violations(long total, Method method, Fraction firstDivisor, List<Entry> entries) {
        var violations = new ArrayList<Violation>();
        if (total < 0) violations.add(Violation.of("total", "not-negative"));
        if (total > MOST_PLACES) violations.add(Violation.of("total", "at-most", MOST_PLACES));
        if (method == Method.MODIFIED_SAINTE_LAGUE) violations.addAll(violationsOfFirstDivisor(firstDivisor));
        if (entries.isEmpty()) violations.add(Violation.of("entries", "no-entries"));
        if (entries.size() > MOST_ENTRIES) violations.add(Violation.of("entries", "too-many", MOST_ENTRIES));
        var keys = new HashSet<String>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var at = "entries[" + i + "].";
            if (!keys.add(entry.key())) violations.add(Violation.of(at + "key", "duplicate-key", entry.key()));
            if (entry.weight().signum() < 0) violations.add(Violation.of(at + "weight", "not-negative"));
            if (entry.floor() < 0) violations.add(Violation.of(at + "floor", "not-negative"));
            if (entry.floor() > MOST_PLACES) violations.add(Violation.of(at + "floor", "at-most", MOST_PLACES));
            if (entry.cap() != null && entry.cap() < 0) violations.add(Violation.of(at + "cap", "not-negative"));
            if (entry.cap() != null && entry.cap() < entry.floor()) {
                violations.add(Violation.of(at + "cap", "cap-below-floor", entry.cap(), entry.floor()));
            }
        }
        return violations.isEmpty() ? violationsOfSums(total, entries) : violations;
    }

    private static List<Violation> violationsOfFirstDivisor(Fraction firstDivisor) {
        if (firstDivisor == null) return List.of(Violation.of("firstDivisor", "first-divisor-missing"));
        if (firstDivisor.signum() <= 0) return List.of(Violation.of("firstDivisor", "not-positive"));
        return firstDivisor.compareTo(LARGEST_FIRST_DIVISOR) > 0
                ? List.of(Violation.of("firstDivisor", "at-most", LARGEST_FIRST_DIVISOR)) : List.of();
    }

    private static List<Violation> violationsOfSums(long total, List<Entry> entries) {
        var floors = entries.stream().mapToLong(Entry::floor).sum();
        if (floors > total) return List.of(Violation.of("entries", "floors-above-total", floors, total));
        if (floors == total) return List.of();
        if (entries.stream().allMatch(entry -> entry.weight().signum() == 0)) {
            return List.of(Violation.of("entries", "weights-all-zero"));
        }
        var limits = entries.stream().mapToLong(entry -> entry.limit(total)).sum();
        return limits < total ? List.of(Violation.of("entries", "caps-below-total", limits, total)) : List.of();
    }
}
