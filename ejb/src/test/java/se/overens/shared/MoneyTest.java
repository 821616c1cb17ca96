package se.overens.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    /// These libraries give a tied öre to the first in the list, we to the larger weight.
    private static final Set<String> TIED_TO_LIST_ORDER = Set.of("mp-alloc-2", "mp-alloc-9");

    static Stream<JsonNode> published() throws IOException {
        try (var stream = MoneyTest.class.getResourceAsStream("/published/allocate.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(stream).get("cases").spliterator(), false);
        }
    }

    @ParameterizedTest @MethodSource("published")
    void published_splits_are_reproduced(JsonNode published) {
        var amount = Money.ofOre(published.get("amount").asLong());
        var weights = StreamSupport.stream(published.get("ratios").spliterator(), false)
                .map(ratio -> Fraction.of(ratio.asLong())).toList();
        if (published.has("expect")) {
            assertThatThrownBy(() -> amount.allocate(weights)).isInstanceOf(Invalid.class);
            return;
        }
        var parts = amount.allocate(weights);
        assertThat(Money.sum(parts)).isEqualTo(amount);
        if (TIED_TO_LIST_ORDER.contains(published.get("id").asText())) {
            assertThat(parts).contains(Money.ofOre(1), Money.ofOre(4));
        } else {
            assertThat(parts).extracting(Money::ore).containsExactlyElementsOf(StreamSupport
                    .stream(published.get("expected").spliterator(), false).map(JsonNode::asLong).toList());
        }
    }

    static Stream<JsonNode> publishedRoundings() throws IOException {
        try (var stream = MoneyTest.class.getResourceAsStream("/published/rounding.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(stream).get("cases").spliterator(), false);
        }
    }

    /// We round half up, away from zero. At a half the other ways may differ; everywhere else all of them are the same.
    @ParameterizedTest @MethodSource("publishedRoundings")
    void published_roundings_are_reproduced(JsonNode published) {
        var value = Fraction.parse(published.get("value").asText());
        var expected = Fraction.of(published.get("expected").asLong());
        boolean half = value.times(2).isWhole() && !value.isWhole();
        var rounded = Fraction.of(value.toDecimal(0));
        if (published.get("mode").asText().equals("HALF_UP") || !half) assertThat(rounded).isEqualTo(expected);
        else assertThat(rounded).isIn(expected, expected.plus(Fraction.ONE), expected.minus(Fraction.ONE));
        if (half) assertThat(rounded.max(rounded.negated())).isGreaterThan(value.max(value.negated()));
    }

    @Test void whole_kronor_are_rounded_half_up() {
        assertThat(Money.rounded(Fraction.parse("1053453.50"), Money.ONE_KRONA)).hasToString("1053454.00");
        assertThat(Money.rounded(Fraction.parse("1053453.49"), Money.ONE_KRONA)).hasToString("1053453.00");
        assertThat(Money.rounded(Fraction.parse("0.005"), Money.ONE_ORE)).hasToString("0.01");
    }

    @Test void a_credit_is_divided_like_the_charge_it_takes_back() {
        var weights = Stream.of(1L, 1L, 1L).map(n -> Fraction.of(n)).toList();
        assertThat(Money.parse("-1000000.00").allocate(weights)).extracting(Money::toString)
                .containsExactly("-333333.34", "-333333.33", "-333333.33");
    }

    @Test void amounts_are_read_and_written_with_two_decimals() {
        assertThat(Money.parse("376000").toString()).isEqualTo("376000.00");
        assertThat(Money.parse("0.050").toString()).isEqualTo("0.05");
        assertThat(Money.parse("-0.5").toString()).isEqualTo("-0.50");
        assertThat(Money.parse("3.76e5").toString()).isEqualTo("376000.00");
    }

    @ParameterizedTest @ValueSource(strings = {"0.001", "1e-3", "92233720368547758.08", "1e40", "", "1,50", "١"})
    void what_is_no_whole_number_of_ore_is_refused(String text) {
        assertThatThrownBy(() -> Money.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test void what_somebody_writes_is_less_than_a_thousand_billion_kronor() {
        assertThat(Money.written("999999999999.00")).isEqualTo(Money.MOST_WRITTEN);
        assertThat(Money.written("-999999999999")).isEqualTo(Money.MOST_WRITTEN.negated());
        for (String text : new String[] {"999999999999.01", "-1e12", "92233720368547758.07", "9e40"})
            assertThatThrownBy(() -> Money.written(text)).as(text).isInstanceOf(Money.TooLarge.class);
        assertThatThrownBy(() -> Money.written("0.001")).isInstanceOf(NumberFormatException.class).isNotInstanceOf(Money.TooLarge.class);
    }

    @Test void a_sum_beyond_what_can_be_counted_is_refused_and_never_wrong() {
        assertThatThrownBy(() -> Money.ofOre(Long.MAX_VALUE).plus(Money.ONE_ORE)).isInstanceOf(ArithmeticException.class);
    }

    @Test void computed_amounts_are_rounded_half_up_once() {
        assertThat(Money.rounded(Fraction.parse("2781.365"))).hasToString("2781.37");
        assertThat(Money.rounded(Fraction.of(376000L * 274, 366))).hasToString("281486.34");
    }
}
