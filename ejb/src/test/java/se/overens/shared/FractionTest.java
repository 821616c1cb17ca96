package se.overens.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({"0.30,3/10", "-0,0", "1e3,1000", "1E-2,1/100", "2.50e+1,25", "007,7", "-1.5,-3/2",
            "0.0000000000000000000000000000000000000001,1/10000000000000000000000000000000000000000"})
    void a_decimal_is_read_exactly_and_in_lowest_terms(String text, String fraction) {
        assertThat(Fraction.parse(text)).hasToString(fraction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1 ", "+1", ".5", "5.", "1,5", "0x1", "1e", "1e100", "NaN", "Infinity", "--1", "1e1.5", "١٢", "1_000",
            "12345678901234567890123456789012345678901", "0.12345678901234567890123456789012345678901"})
    void what_is_no_decimal_is_refused(String text) {
        assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({"1/2,0,1", "-1/2,0,-1", "1/3,4,0.3333", "2/3,4,0.6667", "20000,4,20000.0000", "0.00005,4,0.0001"})
    void only_showing_rounds_and_it_rounds_half_up(String fraction, int decimals, String shown) {
        var parts = fraction.split("/");
        var number = parts.length == 1 ? Fraction.parse(fraction) : Fraction.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        assertThat(number.toDecimal(decimals)).isEqualTo(new BigDecimal(shown));
    }

    @Test
    void the_floor_of_a_negative_number_is_further_from_zero() {
        assertThat(Fraction.of(-7, 2).floor()).isEqualTo(-4);
        assertThat(Fraction.of(7, 2).floor()).isEqualTo(3);
        assertThat(Fraction.of(-4).floor()).isEqualTo(-4);
    }

    @Test
    void a_number_is_shown_exactly_when_it_has_an_end() {
        assertThat(Fraction.parse("66.60").toPlainString()).isEqualTo("66.6");
        assertThat(Fraction.of(1200).toPlainString()).isEqualTo("1200");
        assertThat(Fraction.of(2, 3).toPlainString()).isEqualTo("0.6667");
        assertThat(Fraction.ZERO.toPlainString()).isEqualTo("0");
    }

    @Test
    void no_denominator_is_zero() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void what_is_taken_apart_and_put_together_is_the_same() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 20_000; round++) {
            var a = Fraction.of(random.nextInt(-999, 1000), 1 + random.nextInt(999));
            var b = Fraction.of(random.nextInt(-999, 1000), 1 + random.nextInt(999));
            assertThat(a.plus(b).minus(b)).isEqualTo(a);
            assertThat(Fraction.sum(List.of(a, b))).isEqualTo(a.plus(b));
            if (b.signum() != 0) assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
            assertThat(a.compareTo(b)).isEqualTo(-b.compareTo(a));
            assertThat(a.max(b).plus(a.min(b))).isEqualTo(a.plus(b));
        }
    }
}
