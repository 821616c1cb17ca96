package se.overens.shared.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.overens.shared.Fraction;

/// Laws that hold whatever the numbers. The random numbers are the same in every run.
class ApportionmentLawsTest {

    private static final Fraction FIRST = Fraction.parse("1.4");
    private static final int CASES = 1_000_000;

    private record Case(long total, Method method, List<Entry> entries) {

        Apportionment apportioned() {
            return Apportionment.of(total, method, FIRST, entries);
        }

        static Case random(long seed) {
            var random = new SplittableRandom(seed);
            var method = Method.values()[random.nextInt(Method.values().length)];
            var total = random.nextInt(30);
            var entries = new ArrayList<Entry>();
            var size = 1 + random.nextInt(6);
            var bounded = random.nextInt(3) == 0;
            for (int i = 0; i < size; i++) {
                var entry = Entry.of(KEYS.get(i), random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 1 + random.nextInt(99_999));
                if (bounded) entry = entry.atLeast(random.nextInt(total / size + 1));
                if (bounded && i > 0 && random.nextBoolean()) entry = entry.atMost(entry.floor() + random.nextInt(9));
                entries.add(entry);
            }
            return new Case(total, method, entries);
        }
    }

    private static final List<String> KEYS = List.of("a", "b", "c", "d", "e", "f");

    @Test void a_million_apportionments_add_up_keep_floors_and_caps_and_do_not_depend_on_the_order() {
        LongStream.range(0, CASES).parallel().mapToObj(Case::random).forEach(asked -> {
            var result = asked.apportioned();
            var sum = 0L;
            for (int i = 0; i < asked.entries.size(); i++) {
                var entry = asked.entries.get(i);
                var places = result.shares().get(i).places();
                sum += places;
                if (places < entry.floor() || entry.cap() != null && places > entry.cap()) fail(asked);
            }
            if (sum != asked.total) fail(asked);
            var reversed = new Case(asked.total, asked.method, asked.entries.reversed()).apportioned();
            for (int i = 0; i < asked.entries.size(); i++) {
                if (!reversed.shares().get(asked.entries.size() - 1 - i).equals(result.shares().get(i))) fail(asked);
            }
            if (!reversed.ties().equals(result.ties())) fail(asked);
        });
    }

    @Test void largest_remainder_without_bounds_stays_within_one_place_of_the_quota() {
        LongStream.range(0, 30_000).mapToObj(Case::random).forEach(asked -> {
            var free = asked.entries.stream().map(entry -> Entry.of(entry.key(), entry.weight())).toList();
            for (var share : Apportionment.largestRemainder(asked.total, free).shares()) {
                var away = Fraction.of(share.places()).minus(share.quota());
                assertThat(away.max(away.negated())).isLessThan(Fraction.ONE);
            }
        });
    }

    @Test void one_more_place_takes_none_away_under_a_divisor_method() {
        LongStream.range(0, 50_000).mapToObj(Case::random).filter(asked -> asked.method.isByDivisor()).forEach(asked -> {
            var uncapped = asked.entries.stream().map(entry -> Entry.of(entry.key(), entry.weight()).atLeast(entry.floor())).toList();
            var before = Apportionment.of(asked.total, asked.method, FIRST, uncapped).shares();
            var after = Apportionment.of(asked.total + 1, asked.method, FIRST, uncapped).shares();
            for (int i = 0; i < before.size(); i++) {
                if (after.get(i).places() < before.get(i).places()) fail(asked);
            }
        });
    }

    @Test void a_divisor_method_gives_what_giving_one_place_at_a_time_gives() {
        LongStream.range(0, 50_000).mapToObj(Case::random).filter(asked -> asked.method.isByDivisor()).forEach(asked -> {
            var places = asked.apportioned().shares().stream().mapToLong(Share::places).toArray();
            if (!java.util.Arrays.equals(places, oneAtATime(asked))) fail(asked);
        });
    }

    @Test void a_tie_is_stated_exactly_when_the_last_place_could_have_gone_to_another() {
        for (long seed = 0; seed < 50_000; seed++) {
            var asked = Case.random(seed);
            if (asked.entries.stream().anyMatch(entry -> entry.floor() > 0 || entry.cap() != null)) continue;
            var ties = asked.apportioned().ties();
            var renamed = IntStream.range(0, asked.entries.size()).mapToObj(i ->
                    Entry.of(KEYS.get(asked.entries.size() - 1 - i), asked.entries.get(i).weight())).toList();
            var other = new Case(asked.total, asked.method, renamed).apportioned();
            var settledByName = IntStream.range(0, renamed.size()).anyMatch(i -> other.shares().get(i).places()
                    != asked.apportioned().shares().get(i).places());
            assertThat(ties.stream().anyMatch(tie -> tie.resolvedBy() == Tie.ResolvedBy.KEY)).isEqualTo(settledByName);
        }
    }

    /// The definition, in whole numbers: each place to the entry with the largest weight / d(k), compared crosswise.
    private static long[] oneAtATime(Case asked) {
        var held = asked.entries.stream().mapToLong(Entry::floor).toArray();
        for (var left = asked.total - LongStream.of(held).sum(); left > 0; left--) {
            var best = -1;
            for (int i = 0; i < held.length; i++) {
                var cap = asked.entries.get(i).cap();
                if (cap != null && held[i] >= cap) continue;
                if (best < 0 || isStronger(asked, held, i, best)) best = i;
            }
            held[best]++;
        }
        return held;
    }

    private static boolean isStronger(Case asked, long[] held, int i, int best) {
        var a = asked.entries.get(i).weight().numerator().longValueExact();
        var b = asked.entries.get(best).weight().numerator().longValueExact();
        var difference = switch (asked.method) {
            case SAINTE_LAGUE -> a * (2 * held[best] + 1) - b * (2 * held[i] + 1);
            case MODIFIED_SAINTE_LAGUE -> a * modified(held[best]) - b * modified(held[i]);
            case D_HONDT -> a * (held[best] + 1) - b * (held[i] + 1);
            case ADAMS -> a * held[best] - b * held[i];
            case DEAN -> a * (2 * held[i] + 1) * held[best] * (held[best] + 1) - b * (2 * held[best] + 1) * held[i] * (held[i] + 1);
            case HUNTINGTON_HILL -> a * a * held[best] * (held[best] + 1) - b * b * held[i] * (held[i] + 1);
            case LARGEST_REMAINDER -> throw new IllegalStateException();
        };
        return difference > 0 || difference == 0 && a > b;
    }

    private static long modified(long held) {
        return held == 0 ? 14 : 10 * (2 * held + 1);
    }

    private static void fail(Case asked) {
        throw new AssertionError(asked + " gives " + asked.apportioned().shares() + " " + asked.apportioned().ties());
    }
}
