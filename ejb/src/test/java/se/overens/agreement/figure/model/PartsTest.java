package se.overens.agreement.figure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.overens.agreement.figure.model.Parts.Rounded;
import se.overens.shared.Fraction;

class PartsTest {

    private static final RandomGenerator RANDOM = RandomGenerator.of("L64X128MixRandom");

    @Test
    void seven_twelfths_of_eighteen_are_eleven_and_the_half_is_told() {
        assertThat(Parts.round(List.of(Fraction.of(18 * 7, 12)))).containsExactly(new Rounded(11, Fraction.of(21, 2), true));
    }

    @Test
    void whole_figures_stay_as_they_are() {
        assertThat(Parts.round(List.of(Fraction.of(12), Fraction.ZERO))).extracting(Rounded::places).containsExactly(12, 0);
    }

    @Test
    void equal_remainders_go_to_the_first_and_are_told() {
        List<Rounded> rounded = Parts.round(List.of(Fraction.of(5, 3), Fraction.of(5, 3), Fraction.of(5, 3), Fraction.of(4)));
        assertThat(rounded).extracting(Rounded::places).containsExactly(2, 2, 1, 4);
        assertThat(rounded).extracting(Rounded::tied).containsExactly(true, true, true, false);
    }

    @Test
    void nothing_at_all_is_nothing() {
        assertThat(Parts.round(List.of())).isEmpty();
        assertThat(Parts.round(List.of(Fraction.ZERO, Fraction.ZERO))).extracting(Rounded::places).containsExactly(0, 0);
    }

    @RepeatedTest(500)
    void the_parts_make_the_rounded_sum_and_nobody_is_two_persons_off() {
        List<Fraction> exact = IntStream.range(0, RANDOM.nextInt(1, 33))
                .mapToObj(_ -> Fraction.of(RANDOM.nextLong(0, 400) * RANDOM.nextLong(1, 366), 366)).toList();
        List<Rounded> rounded = Parts.round(exact);
        Fraction sum = Fraction.sum(exact);
        long whole = rounded.stream().mapToLong(Rounded::places).sum();
        assertThat(Fraction.of(whole).minus(sum).max(sum.minus(Fraction.of(whole)))).isLessThanOrEqualTo(Fraction.of(1, 2));
        for (Rounded each : rounded) {
            Fraction off = Fraction.of(each.places()).minus(each.exact());
            assertThat(off.max(off.negated())).isLessThan(Fraction.of(2));
        }
    }
}
