package se.overens.shared.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.overens.shared.Fraction;
import se.overens.shared.Invalid;
import se.overens.shared.Violation;
import se.overens.shared.apportionment.Tie.ResolvedBy;

class ApportionmentTest {

    private static final List<Entry> FIVE = entries(21878, 9713, 4167, 3252, 1065);
    private static final Fraction FIRST = Fraction.parse("1.4");

    @ParameterizedTest
    @CsvSource({"LARGEST_REMAINDER,43,24 10 4 4 1", "LARGEST_REMAINDER,44,24 11 5 3 1",
            "SAINTE_LAGUE,43,24 10 4 4 1", "SAINTE_LAGUE,44,24 10 5 4 1"})
    void the_fourth_loses_a_place_when_the_total_grows_only_under_largest_remainder(Method method, long total, String places) {
        assertThat(places(Apportionment.of(total, method, FIVE))).isEqualTo(places);
    }

    @Test void quotas_are_shown_with_four_decimals_and_before_floors_and_caps() {
        var shares = Apportionment.largestRemainder(44, List.of(FIVE.getFirst().atMost(3), FIVE.get(1).atLeast(20),
                FIVE.get(2), FIVE.get(3), FIVE.get(4))).shares();
        assertThat(shares).extracting(share -> share.quota().toDecimal(4).toPlainString(), Share::places)
                .startsWith(tuple("24.0208", 3L), tuple("10.6643", 22L));
    }

    @Test void floors_and_caps_are_held_by_the_multiplier_and_not_by_mending_afterwards() {
        var entries = List.of(Entry.of("a", 70).atMost(4), Entry.of("b", 20), Entry.of("c", 9), Entry.of("d", 1).atLeast(2));
        assertThat(places(Apportionment.largestRemainder(12, entries))).isEqualTo("4 4 2 2");
        assertThat(places(Apportionment.of(12, Method.SAINTE_LAGUE, entries))).isEqualTo("4 4 2 2");
    }

    @ParameterizedTest @EnumSource(names = {"ADAMS", "DEAN", "HUNTINGTON_HILL"})
    void with_fewer_places_than_weights_the_larger_get_one_each(Method method) {
        var apportionment = Apportionment.of(2, method, entries(1, 100, 10, 0));
        assertThat(places(apportionment)).isEqualTo("0 1 1 0");
        assertThat(apportionment.ties()).isEmpty();
    }

    @Test void an_equal_claim_goes_to_the_larger_weight_and_it_is_said() {
        var apportionment = Apportionment.of(2, Method.D_HONDT, entries(2, 4));
        assertThat(places(apportionment)).isEqualTo("0 2");
        assertThat(apportionment.ties()).containsExactly(new Tie(List.of("a", "b"), 1, ResolvedBy.WEIGHT));
    }

    @Test void between_equal_weights_the_lower_key_goes_first_by_code_point() {
        var emojiAfterIdeograph = List.of(Entry.of("😀", 1), Entry.of("\uFA0E", 1));
        var apportionment = Apportionment.largestRemainder(1, emojiAfterIdeograph);
        assertThat(places(apportionment)).isEqualTo("0 1");
        assertThat(apportionment.ties()).containsExactly(new Tie(List.of("\uFA0E", "😀"), 1, ResolvedBy.KEY));
    }

    @Test void a_capped_claimant_takes_no_part_in_the_tie() {
        var entries = List.of(Entry.of("a", 10).atMost(1), Entry.of("b", 10), Entry.of("c", 10));
        assertThat(Apportionment.of(3, Method.SAINTE_LAGUE, entries).ties()).isEmpty();
        assertThat(Apportionment.of(4, Method.SAINTE_LAGUE, entries).ties())
                .containsExactly(new Tie(List.of("b", "c"), 1, ResolvedBy.KEY));
    }

    @Test void who_has_no_weight_gets_the_floor_and_nothing_more() {
        var entries = List.of(Entry.of("a", 0).atLeast(2), Entry.of("b", 5));
        for (var method : Method.values()) {
            assertThat(places(Apportionment.of(9, method, FIRST, entries))).as(method.name()).isEqualTo("2 7");
        }
    }

    @Test void nothing_to_divide_gives_nobody_anything() {
        for (var method : Method.values()) {
            assertThat(places(Apportionment.of(0, method, FIRST, entries(0, 3)))).isEqualTo("0 0");
            assertThat(places(Apportionment.of(0, method, FIRST, entries(0, 0)))).isEqualTo("0 0");
        }
    }

    @Test void floors_that_make_the_total_need_no_weights() {
        assertThat(places(Apportionment.largestRemainder(5, List.of(Entry.of("a", 0).atLeast(2), Entry.of("b", 0).atLeast(3)))))
                .isEqualTo("2 3");
    }

    @ParameterizedTest @EnumSource
    void a_billion_places_are_given_as_exactly_as_ten(Method method) {
        var entries = IntStream.range(0, 290).mapToObj(i -> Entry.of("%03d".formatted(i), 1000 + 37L * i * i)).toList();
        for (long total : List.of(1_000_000L, 1_000_000_000L, Apportionment.MOST_PLACES)) {
            var apportionment = Apportionment.of(total, method, FIRST, entries);
            assertThat(apportionment.shares().stream().mapToLong(Share::places).sum()).isEqualTo(total);
            assertThat(apportionment.shares()).allSatisfy(share -> assertThat(Fraction.of(share.places())
                    .minus(share.quota())).isBetween(Fraction.of(-200), Fraction.of(200)));
        }
    }

    @Test void weights_of_any_size_are_compared_exactly() {
        var entries = List.of(Entry.of("a", Fraction.parse("1e99")), Entry.of("b", Fraction.parse("1e-99")));
        assertThat(places(Apportionment.of(10, Method.HUNTINGTON_HILL, entries))).isEqualTo("9 1");
        assertThat(places(Apportionment.of(10, Method.LARGEST_REMAINDER, entries))).isEqualTo("10 0");
    }

    @Test void what_has_no_answer_is_refused_with_all_that_is_wrong() {
        assertThat(violations(-1, Method.MODIFIED_SAINTE_LAGUE, null, List.of(Entry.of("a", -2), Entry.of("a", 1).atLeast(3).atMost(2))))
                .extracting(Violation::field, Violation::code).containsExactly(tuple("total", "not-negative"),
                        tuple("firstDivisor", "first-divisor-missing"), tuple("entries[0].weight", "not-negative"),
                        tuple("entries[1].key", "duplicate-key"), tuple("entries[1].cap", "cap-below-floor"));
        assertThat(codes(1, List.of())).containsExactly("no-entries");
        assertThat(codes(1, entries(0, 0))).containsExactly("weights-all-zero");
        assertThat(codes(1, List.of(Entry.of("a", 1).atLeast(2)))).containsExactly("floors-above-total");
        assertThat(codes(9, List.of(Entry.of("a", 1).atMost(8)))).containsExactly("caps-below-total");
        assertThat(codes(9, List.of(Entry.of("a", 1).atMost(8), Entry.of("b", 0)))).containsExactly("caps-below-total");
        assertThat(codes(Long.MAX_VALUE, entries(1))).containsExactly("at-most");
    }

    private static List<String> codes(long total, List<Entry> entries) {
        return violations(total, Method.SAINTE_LAGUE, null, entries).stream().map(Violation::code).toList();
    }

    private static List<Violation> violations(long total, Method method, Fraction first, List<Entry> entries) {
        try {
            Apportionment.of(total, method, first, entries);
            return List.of();
        } catch (Invalid invalid) {
            return invalid.violations();
        }
    }

    private static List<Entry> entries(long... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> Entry.of(String.valueOf((char) ('a' + i)), weights[i])).toList();
    }

    private static String places(Apportionment apportionment) {
        return String.join(" ", apportionment.shares().stream().map(share -> String.valueOf(share.places())).toList());
    }
}
