package se.overens.distribution.reception.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.overens.distribution.reception.model.Fulfilment.Line;
import se.overens.distribution.reception.model.Fulfilment.Year;
import se.overens.shared.Fraction;

class FulfilmentTest {

    private static final SortedMap<String, Long> NONE = numbers();

    @Test
    void the_one_that_has_come_least_far_is_next_in_turn() {
        Fulfilment fulfilment = Fulfilment.of(List.of(new Year(2023, numbers("0604", 20, "0680", 60, "0684", 20), numbers("0604", 4, "0680", 33, "0684", 13))));
        assertThat(fulfilment.lines()).extracting(Line::code).containsExactly("0604", "0680", "0684");
        assertThat(line(fulfilment, "0604").entitled()).isEqualTo(Fraction.of(10));
        assertThat(line(fulfilment, "0604").rate()).isEqualTo(Fraction.of(2, 5));
        assertThat(line(fulfilment, "0680").rate()).isEqualTo(Fraction.of(11, 10));
        assertThat(fulfilment.lines()).extracting(Line::turn).containsExactly(1, 2, 3);
    }

    @Test
    void a_new_year_begins_where_the_old_one_ended() {
        Year first = new Year(2023, numbers("0604", 50, "0680", 50), numbers("0604", 1, "0680", 9));
        Year second = new Year(2024, numbers("0604", 50, "0680", 50), numbers("0604", 2, "0680", 0));
        Fulfilment both = Fulfilment.of(List.of(first, second));
        assertThat(line(both, "0604").received()).isEqualTo(3);
        assertThat(line(both, "0604").entitled()).isEqualTo(Fraction.of(6));
        assertThat(both.lines().getFirst().code()).as("still behind, though it alone has received this year").isEqualTo("0604");
        assertThat(Fulfilment.of(List.of(first, second, new Year(2025, NONE, NONE))).lines()).isEqualTo(both.lines());
    }

    @Test
    void a_year_without_decided_figures_goes_on_with_the_shares_before() {
        Fulfilment fulfilment = Fulfilment.of(List.of(new Year(2023, numbers("0604", 25, "0680", 75), NONE), new Year(2024, NONE, numbers("0604", 10, "0680", 10))));
        assertThat(line(fulfilment, "0604").entitled()).isEqualTo(Fraction.of(5));
        assertThat(line(fulfilment, "0680").entitled()).isEqualTo(Fraction.of(15));
    }

    @Test
    void who_has_no_share_is_excluded_and_who_has_got_nothing_yet_is_first() {
        Fulfilment fulfilment = Fulfilment.of(List.of(new Year(2022, numbers("0680", 119, "0684", 0, "0643", 18), numbers("0680", 50, "0684", 2))));
        assertThat(fulfilment.lines()).extracting(Line::code).containsExactly("0643", "0680", "0684");
        assertThat(line(fulfilment, "0684").isExcluded()).isTrue();
        assertThat(line(fulfilment, "0684").rate()).isNull();
        assertThat(line(fulfilment, "0643").rate()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void before_anything_is_received_nobody_has_a_rate() {
        Fulfilment fulfilment = Fulfilment.of(List.of(new Year(2024, numbers("0604", 1, "0680", 1), NONE)));
        assertThat(fulfilment.lines()).extracting(Line::rate).containsOnlyNulls();
        assertThat(fulfilment.lines()).extracting(Line::code).containsExactly("0604", "0680");
    }

    /// What all are entitled to is what all have received, whatever the figures were from year to year.
    @RepeatedTest(500)
    void the_parts_make_the_whole_and_the_lowest_comes_first(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<Year> years = new ArrayList<>();
        for (int year = 2020; year < 2020 + 1 + random.nextInt(4); year++) years.add(new Year(year, random(random, 1 + random.nextInt(90)), random(random, random.nextInt(40))));
        Fulfilment fulfilment = Fulfilment.of(years);
        assertThat(Fraction.sum(fulfilment.lines().stream().map(Line::entitled).toList()))
                .isEqualTo(Fraction.of(fulfilment.lines().stream().mapToLong(Line::received).sum()));
        List<Fraction> rates = fulfilment.lines().stream().filter(line -> !line.isExcluded() && line.rate() != null).map(Line::rate).toList();
        assertThat(rates).isSorted();
    }

    @Test
    void giving_each_next_person_to_the_lowest_puts_nobody_more_than_one_person_ahead() {
        SortedMap<String, Long> shares = numbers("0604", 7, "0643", 31, "0680", 158, "0682", 4);
        SortedMap<String, Long> received = numbers();
        for (int person = 0; person < 400; person++) {
            String next = Fulfilment.of(List.of(new Year(2024, shares, received))).lines().getFirst().code();
            received.merge(next, 1L, Long::sum);
        }
        Fulfilment.of(List.of(new Year(2024, shares, received))).lines().forEach(line ->
                assertThat(Fraction.of(line.received()).minus(line.entitled())).as(line.code()).isLessThanOrEqualTo(Fraction.ONE));
    }

    private static Line line(Fulfilment fulfilment, String code) {
        return fulfilment.lines().stream().filter(line -> line.code().equals(code)).findFirst().orElseThrow();
    }

    private static SortedMap<String, Long> random(Random random, int most) {
        SortedMap<String, Long> numbers = numbers("0604", 1, "0643", random.nextInt(most + 1), "0680", random.nextInt(most + 1));
        return numbers;
    }

    private static SortedMap<String, Long> numbers(Object... codesAndNumbers) {
        SortedMap<String, Long> numbers = new TreeMap<>();
        for (int i = 0; i < codesAndNumbers.length; i += 2) numbers.put((String) codesAndNumbers[i], ((Number) codesAndNumbers[i + 1]).longValue());
        return numbers;
    }
}
