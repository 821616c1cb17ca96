package se.overens.shared.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.overens.shared.Fraction;

/// The kernel gives what the exact engine gives, and keeps the laws by itself. The random numbers are the same in every run.
class KernelTest {

    private static final long CASES = 1_000_000;
    private static final List<Fraction> FIRST = List.of(Fraction.parse("1.4"), Fraction.parse("1.2"), Fraction.parse("0.5"), Fraction.parse("5"));

    private record Case(long total, Method method, Fraction first, long[] weights, long[] floors, long[] caps) {

        static Case random(long seed) {
            var random = new SplittableRandom(seed);
            var method = Method.values()[random.nextInt(Method.values().length)];
            var size = 1 + random.nextInt(random.nextInt(60) == 0 ? 49 : 7);
            var total = random.nextInt(5) == 0 ? random.nextLong(100_000) : random.nextInt(40);
            var small = random.nextInt(3) == 0;
            var weights = random.longs(size, 0, small ? 5 : 400_000).toArray();
            weights[0] += Arrays.stream(weights).sum() == 0 ? 1 : 0;
            var first = FIRST.get(random.nextInt(FIRST.size()));
            if (random.nextBoolean()) return new Case(total, method, first, weights, null, null);
            var floors = new long[size];
            var caps = new long[size];
            for (int i = 0; i < size; i++) {
                floors[i] = random.nextBoolean() ? 0 : random.nextLong(total / size + 1);
                caps[i] = random.nextBoolean() ? Kernel.NO_CAP : floors[i] + random.nextLong(2 + 2 * total / size);
            }
            for (int i = 0; i < size; i++) if (weights[i] > 0) caps[i] = reach(total, weights, floors, caps) < total ? Kernel.NO_CAP : caps[i];
            return new Case(total, method, first, weights, floors, caps);
        }

        private static long reach(long total, long[] weights, long[] floors, long[] caps) {
            var reach = 0L;
            for (int i = 0; i < weights.length; i++) reach += weights[i] == 0 ? floors[i] : Math.min(caps[i], total);
            return reach;
        }

        Kernel kernel() {
            return new Kernel(method, first, weights.length);
        }

        long[] places(long total) {
            var places = new long[weights.length];
            kernel().apportion(total, weights, floors, caps, places);
            return places;
        }

        List<Entry> entries() {
            return IntStream.range(0, weights.length).mapToObj(i -> new Entry("%03d".formatted(i), Fraction.of(weights[i]),
                    floors == null ? 0 : floors[i], caps == null || caps[i] == Kernel.NO_CAP ? null : caps[i])).toList();
        }

        Case scaled(long by) {
            return new Case(total, method, first, Arrays.stream(weights).map(weight -> weight * by).toArray(), floors, caps);
        }

        Case reversed() {
            return new Case(total, method, first, turned(weights), turned(floors), turned(caps));
        }

        @Override
        public String toString() {
            return method + " " + first + " " + total + " " + Arrays.toString(weights) + Arrays.toString(floors) + Arrays.toString(caps);
        }
    }

    @Test void a_million_answers_are_those_of_the_exact_engine_in_places_and_in_ties() {
        LongStream.range(0, CASES).parallel().mapToObj(Case::random).forEach(asked -> {
            var kernel = asked.kernel();
            var places = new long[asked.weights.length];
            kernel.apportion(asked.total, asked.weights, asked.floors, asked.caps, places);
            var exact = Apportionment.exactly(asked.total, asked.method, asked.first, asked.entries());
            check(asked, Arrays.stream(places).boxed().toList().equals(exact.places()));
            check(asked, kernel.isTied() != exact.ties().isEmpty());
        });
    }

    @Test void a_million_answers_add_up_keep_floors_and_caps_and_change_with_nothing_but_the_question() {
        LongStream.range(CASES, 2 * CASES).parallel().mapToObj(Case::random).forEach(asked -> {
            var kernel = asked.kernel();
            var places = new long[asked.weights.length];
            kernel.apportion(asked.total, asked.weights, asked.floors, asked.caps, places);
            check(asked, Arrays.stream(places).sum() == asked.total);
            check(asked, areWithinBounds(asked, places));
            check(asked, areEqualWeightsWithinOne(asked, places));
            check(asked, Arrays.equals(asked.scaled(7).places(asked.total), places));
            if (!kernel.isTied()) check(asked, Arrays.equals(turned(asked.reversed().places(asked.total)), places));
            if (asked.floors == null && !asked.method.isByDivisor()) check(asked, isWithinTheQuota(asked, places));
            if (asked.method.isByDivisor() && hasRoomForOneMore(asked)) check(asked, nobodyLoses(places, asked.places(asked.total + 1)));
        });
    }

    @ParameterizedTest @EnumSource
    void all_290_at_a_million_places_and_more_are_as_exact(Method method) {
        var random = new SplittableRandom(290);
        for (int round = 0; round < 12; round++) {
            var weights = random.longs(290, 2_000, 1_000_000).toArray();
            var total = new long[] {1_000, 10_000, 100_000, 1_000_000, 50_000_000, 7}[round % 6];
            var floors = total < 1_000 ? null : random.longs(290, 0, total / 400 + 1).toArray();
            var caps = total < 1_000 ? null : Arrays.stream(weights).map(weight -> total / 100 + weight % 97).toArray();
            var asked = round < 6 ? new Case(total, method, FIRST.getFirst(), weights, null, null)
                    : new Case(total, method, FIRST.getFirst(), weights, floors, caps);
            var exact = Apportionment.exactly(total, method, FIRST.getFirst(), asked.entries());
            assertThat(Arrays.stream(asked.places(total)).boxed().toList()).isEqualTo(exact.places());
        }
    }

    @Test void equal_weights_by_the_hundred_go_by_their_order() {
        var weights = new long[290];
        Arrays.fill(weights, 1_000);
        for (var method : Method.values()) {
            var places = new Case(1_000, method, FIRST.getFirst(), weights, null, null).places(1_000);
            assertThat(Arrays.stream(places, 0, 130)).as(method.name()).containsOnly(4L);
            assertThat(Arrays.stream(places, 130, 290)).containsOnly(3L);
        }
    }

    @Test void one_kernel_answers_again_and_again() {
        var kernel = new Kernel(Method.LARGEST_REMAINDER, 5);
        var weights = new long[] {21878, 9713, 4167, 3252, 1065};
        var places = new long[5];
        kernel.apportion(43, weights, places);
        assertThat(places).containsExactly(24, 10, 4, 4, 1);
        kernel.apportion(44, weights, places);
        assertThat(places).containsExactly(24, 11, 5, 3, 1);
        kernel.apportion(2, new long[] {3, 3, 3}, places);
        assertThat(places).startsWith(1, 1, 0);
        assertThat(kernel.isTied()).isTrue();
    }

    @Test void what_does_not_fit_or_has_no_answer_is_refused() {
        var places = new long[2];
        var kernel = new Kernel(Method.HUNTINGTON_HILL, 2);
        assertThat(kernel.fits(10, 1L << 40, 1L << 40, 2)).isFalse();
        assertThatThrownBy(() -> kernel.apportion(10, new long[] {1L << 40, 1}, places)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kernel.apportion(10, new long[] {1, 1}, null, new long[] {4, 5}, places)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kernel.apportion(10, new long[] {1, 1}, new long[] {9, 5}, null, places)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kernel.apportion(10, new long[] {0, 0}, places)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kernel.apportion(10, new long[] {-1, 2}, places)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean areWithinBounds(Case asked, long[] places) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] < (asked.floors == null ? 0 : asked.floors[i])) return false;
            if (asked.caps != null && places[i] > asked.caps[i]) return false;
        }
        return true;
    }

    private static boolean areEqualWeightsWithinOne(Case asked, long[] places) {
        if (asked.floors != null || asked.method == Method.MODIFIED_SAINTE_LAGUE && asked.first.compareTo(Fraction.of(3)) > 0) return true;
        for (int i = 1; i < places.length; i++) {
            var before = asked.weights[i] == asked.weights[i - 1];
            if (before && (places[i] > places[i - 1] || places[i - 1] - places[i] > 1)) return false;
        }
        return true;
    }

    private static boolean isWithinTheQuota(Case asked, long[] places) {
        var sum = Arrays.stream(asked.weights).sum();
        return IntStream.range(0, places.length).allMatch(i -> Math.abs(places[i] * sum - asked.weights[i] * asked.total) < sum);
    }

    private static boolean hasRoomForOneMore(Case asked) {
        return asked.caps == null || Case.reach(asked.total + 1, asked.weights, asked.floors, asked.caps) > asked.total;
    }

    private static boolean nobodyLoses(long[] before, long[] after) {
        return IntStream.range(0, before.length).allMatch(i -> after[i] >= before[i]);
    }

    private static long[] turned(long[] numbers) {
        if (numbers == null) return null;
        var list = new ArrayList<>(Arrays.stream(numbers).boxed().toList());
        return list.reversed().stream().mapToLong(number -> number).toArray();
    }

    private static void check(Case asked, boolean holds) {
        if (!holds) throw new AssertionError(asked + " gives " + Arrays.toString(asked.places(asked.total))
                + " and exactly " + Apportionment.exactly(asked.total, asked.method, asked.first, asked.entries()));
    }
}
