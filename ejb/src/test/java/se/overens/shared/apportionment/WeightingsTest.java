package se.overens.shared.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.overens.shared.Fraction;
import se.overens.shared.Invalid;

class WeightingsTest {

    private static final Fraction FIRST = Fraction.parse("1.2");

    @ParameterizedTest @EnumSource
    void a_thousand_weightings_of_a_county_are_the_exact_ones(Method method) {
        var random = new SplittableRandom(13);
        for (int county = 0; county < 20; county++) {
            var factors = factors(random, 13 + random.nextInt(37));
            var weightings = new Weightings(method, FIRST, factors);
            for (int i = 0; i < 50; i++) {
                var total = random.nextInt(3) == 0 ? random.nextInt(1_000_000) : random.nextInt(3_000);
                var weights = random.longs(5, 0, 400).toArray();
                weights[random.nextInt(5)]++;
                assertThat(weightings.places(total, weights)).as(method + " " + total).containsExactly(exactly(method, total, factors, weights));
            }
        }
    }

    @Test void equal_municipalities_are_settled_by_the_exact_engine_in_their_order() {
        var same = List.of(Fraction.ONE, Fraction.ONE, Fraction.ONE);
        var weightings = new Weightings(Method.LARGEST_REMAINDER, null, List.of(same, same));
        assertThat(weightings.places(4, new long[] {40, 60})).containsExactly(2, 1, 1);
        assertThat(weightings.places(6, new long[] {40, 60})).containsExactly(2, 2, 2);
    }

    @Test void weights_that_weigh_nothing_have_no_answer_and_large_ones_have() {
        var weightings = new Weightings(Method.SAINTE_LAGUE, null, List.of(List.of(Fraction.of(1), Fraction.of(2))));
        assertThatThrownBy(() -> weightings.places(3, new long[] {0})).isInstanceOf(Invalid.class);
        assertThat(weightings.places(3, new long[] {Long.MAX_VALUE})).containsExactly(1, 2);
        var nobodys = List.of(List.of(Fraction.ZERO, Fraction.ZERO));
        assertThatThrownBy(() -> new Weightings(Method.SAINTE_LAGUE, null, nobodys)).isInstanceOf(Invalid.class);
    }

    /// Counts of inhabitants and jobs, and rates multiplied by them, as a county has them.
    private static List<List<Fraction>> factors(SplittableRandom random, int size) {
        var inhabitants = random.longs(size, 3_000, 160_000).toArray();
        var factors = new ArrayList<List<Fraction>>();
        for (int f = 0; f < 5; f++) {
            var rate = f % 2 == 1;
            factors.add(IntStream.range(0, size).mapToObj(i -> rate
                    ? Fraction.of(inhabitants[i]).times(Fraction.of(random.nextInt(1_000), 100)) : Fraction.of(inhabitants[i] / (1 + random.nextInt(9)))).toList());
        }
        return factors;
    }

    private static long[] exactly(Method method, long total, List<List<Fraction>> factors, long[] weights) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < factors.getFirst().size(); i++) {
            var weight = Fraction.ZERO;
            for (int f = 0; f < weights.length; f++) {
                weight = weight.plus(factors.get(f).get(i).dividedBy(Fraction.sum(factors.get(f))).times(weights[f]));
            }
            entries.add(Entry.of("%03d".formatted(i), weight));
        }
        return Apportionment.exactly(total, method, FIRST, entries).places().stream().mapToLong(places -> places).toArray();
    }
}
