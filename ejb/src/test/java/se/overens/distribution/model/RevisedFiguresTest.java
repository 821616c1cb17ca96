package se.overens.distribution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.overens.distribution.model.Jonkoping.Row;
import se.overens.distribution.model.RevisedFigures.Line;
import se.overens.distribution.model.RevisedFigures.Why;
import se.overens.distribution.model.Revision.Basis;
import se.overens.distribution.model.Revision.Undelivered;
import se.overens.shared.Fraction;
import se.overens.shared.Invalid;
import se.overens.shared.apportionment.Apportionment;
import se.overens.shared.apportionment.Entry;

/// 2017: the government gave Jönköpings län 940 (SFS 2016:874) and from 9 March 697 (SFS 2017:27). How the county divided
/// them is not published; here they are divided as the figures of 2022 were.
class RevisedFiguresTest {

    private static final ModelInputs MODEL = Jonkoping.inputs(Jonkoping.labourMarket("45"), Jonkoping.population("55"));

    @Test
    void figures_of_2017_are_lowered_from_940_to_697_in_proportion() {
        var revised = new RevisedFigures(697, Undelivered.LAPSE, Jonkoping.ALL, of2017(), map(row -> 0L), null);
        assertThat(revised.basis()).isEqualTo(Basis.FIGURES);
        assertThat(of2017()).containsEntry("0680", 439L).containsEntry("0684", 0L).containsEntry("0683", 114L);
        assertThat(revised.places()).containsEntry("0680", 326L).containsEntry("0684", 0L).containsEntry("0683", 85L);
        assertThat(sum(revised.places())).isEqualTo(697);
        Line varnamo = line(revised, "0683");
        assertThat(List.of(varnamo.undelivered(), varnamo.kept(), varnamo.lapsed())).containsExactly(114L, 85L, 29L);
        assertThat(varnamo.why()).isEqualTo(Why.IN_PROPORTION);
        assertThat(revised.divided()).isEqualTo(new RevisedFigures.Divided(697, 940));
        assertThat(varnamo.quota()).as("114 × 697 ÷ 940 is 84.5").isEqualTo(Fraction.of(114 * 697, 940));
    }

    @Test
    void nobody_gets_less_than_it_has_received_and_the_others_carry_that() {
        var delivered = map(row -> row.name().equals("Värnamo") ? 110L : 10L);
        var revised = new RevisedFigures(697, Undelivered.LAPSE, Jonkoping.ALL, of2017(), delivered, null);
        assertThat(sum(revised.places())).isEqualTo(697);
        assertThat(line(revised, "0683").after()).isEqualTo(110);
        assertThat(line(revised, "0683").why()).isEqualTo(Why.AT_DELIVERED);
        assertThat(line(revised, "0683").lapsed()).isEqualTo(4);
        assertThat(line(revised, "0684").after()).as("Sävsjö had zero and has received ten all the same").isEqualTo(10);
        assertThat(line(revised, "0680").after()).isLessThan(326);
        var divided = revised.divided();
        assertThat(line(revised, "0680").quota()).isEqualTo(Fraction.of(439 * divided.places(), divided.among()));
    }

    @Test
    void a_calculated_model_is_counted_again_with_the_new_number_and_its_own_weights() {
        var revised = new RevisedFigures(697, Undelivered.LAPSE, Jonkoping.ALL, calculated(940), map(row -> 0L), MODEL);
        assertThat(revised.basis()).isEqualTo(Basis.MODEL);
        assertThat(revised.places()).isEqualTo(calculated(697));
        var floored = new RevisedFigures(697, Undelivered.LAPSE, Jonkoping.ALL, calculated(940), map(row -> row.name().equals("Aneby") ? 15L : 0L), MODEL);
        assertThat(calculated(697).get("0604")).isLessThan(15);
        assertThat(line(floored, "0604").after()).isEqualTo(15);
        assertThat(sum(floored.places())).isEqualTo(697);
    }

    @Test
    void what_was_fixed_or_capped_gives_way_to_what_has_been_delivered() {
        ModelInputs bounded = MODEL.within(Limits.forAll(2L, null).with("0684", Limit.fixed(0)).with("0604", Limit.atMost(5)));
        var revised = new RevisedFigures(697, Undelivered.LAPSE, Jonkoping.ALL, calculated(940), map(row -> row.code().equals("0684") ? 3L : row.code().equals("0604") ? 6L : 0L), bounded);
        assertThat(revised.places()).containsEntry("0684", 3L).containsEntry("0604", 6L);
        assertThat(sum(revised.places())).isEqualTo(697);
    }

    @Test
    void a_number_below_what_has_been_delivered_is_refused_with_the_numbers() {
        assertThatThrownBy(() -> new RevisedFigures(100, Undelivered.LAPSE, Jonkoping.ALL, of2017(), map(row -> 10L), null))
                .isInstanceOfSatisfying(Invalid.class, invalid -> {
                    assertThat(invalid.violations().getFirst().code()).isEqualTo("total-below-delivered");
                    assertThat(invalid.violations().getFirst().args()).containsExactly("130", "100");
                });
    }

    /// Massflykt 2022: 23 500 places, about 16 400 used, 7 100 carried to 2023 for municipalities with places unfilled only.
    @Test
    void seven_thousand_one_hundred_are_carried_to_the_next_year_for_the_unfilled_only() {
        SortedMap<String, Long> figures = Apportionment.largestRemainder(23_500, entries(Row::population)).shares().stream()
                .collect(TreeMap::new, (map, share) -> map.put(share.key(), share.places()), TreeMap::putAll);
        var delivered = new TreeMap<>(figures);
        long left = 7_100;
        for (String code : List.of("0680", "0662", "0685")) {
            long unfilled = code.equals("0685") ? left : Math.min(left, figures.get(code) * 6 / 10);
            delivered.merge(code, -unfilled, Long::sum);
            left -= unfilled;
        }
        assertThat(sum(delivered)).isEqualTo(16_400);
        var revised = new RevisedFigures(7_100, Undelivered.NEXT_YEAR, Jonkoping.ALL, figures, delivered, null);
        assertThat(sum(revised.places())).isEqualTo(7_100);
        assertThat(revised.lines()).allSatisfy(line -> assertThat(line.after()).isEqualTo(line.undelivered()));
        assertThat(revised.lines()).filteredOn(line -> line.after() > 0).extracting(line -> line.municipality().name())
                .containsExactlyInAnyOrder("Jönköping", "Gislaved", "Vetlanda");
        assertThatThrownBy(() -> new RevisedFigures(7_101, Undelivered.NEXT_YEAR, Jonkoping.ALL, figures, delivered, null))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations().getFirst().args()).containsExactly("7100", "7101"));
    }

    @Test
    void what_is_left_of_a_lower_number_follows_those_with_places_unfilled() {
        var delivered = map(row -> row.name().equals("Jönköping") ? of2017().get(row.code()) : 0L);
        var revised = new RevisedFigures(697, Undelivered.CARRY_OVER, Jonkoping.ALL, of2017(), delivered, MODEL);
        assertThat(revised.basis()).isEqualTo(Basis.UNFILLED);
        assertThat(line(revised, "0680").after()).isEqualTo(439);
        assertThat(line(revised, "0680").why()).isEqualTo(Why.FILLED);
        assertThat(line(revised, "0683").why()).isEqualTo(Why.CARRIED_PART);
        assertThat(sum(revised.places())).isEqualTo(697);
    }

    @Test
    void a_raised_number_leaves_everybody_what_it_had_and_divides_the_rest_by_the_model() {
        var revised = new RevisedFigures(1_000, Undelivered.CARRY_OVER, Jonkoping.ALL, of2017(), map(row -> 1L), MODEL);
        assertThat(revised.lines()).allSatisfy(line -> assertThat(line.after()).isGreaterThanOrEqualTo(Math.max(line.before(), 1)));
        assertThat(sum(revised.places())).isEqualTo(1_000);
    }

    @RepeatedTest(300)
    void the_new_number_comes_out_and_nobody_falls_below_what_it_has_received(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        Undelivered rule = Undelivered.values()[random.nextInt(3)];
        SortedMap<String, Long> before = random.nextBoolean() ? calculated(random.nextInt(2_000) + 1) : map(row -> (long) random.nextInt(200) + 1);
        SortedMap<String, Long> delivered = map(row -> random.nextInt(4) == 0 ? before.get(row.code()) : (long) random.nextInt((int) (before.get(row.code()) + 3)));
        ModelInputs inputs = random.nextBoolean() ? MODEL : null;
        long least = rule == Undelivered.NEXT_YEAR ? 0 : sum(delivered);
        long most = before.keySet().stream().mapToLong(code -> Math.max(0, before.get(code) - delivered.get(code))).sum();
        long total = rule == Undelivered.NEXT_YEAR ? random.nextLong(most + 1) : least + random.nextInt(1_500);
        var revised = new RevisedFigures(total, rule, Jonkoping.ALL, before, delivered, inputs);
        assertThat(sum(revised.places())).isEqualTo(total);
        for (Line line : revised.lines()) {
            assertThat(line.kept() + line.lapsed()).isEqualTo(line.undelivered());
            assertThat(line.kept()).isNotNegative();
            assertThat(line.lapsed()).isNotNegative();
            if (rule != Undelivered.NEXT_YEAR) assertThat(line.after()).isGreaterThanOrEqualTo(line.delivered());
            if (rule == Undelivered.NEXT_YEAR) assertThat(line.after()).isLessThanOrEqualTo(line.undelivered());
            if (revised.basis() == Basis.UNFILLED && line.undelivered() == 0) assertThat(line.kept()).isZero();
        }
        var turned = new RevisedFigures(total, rule, Jonkoping.ALL.reversed(), before, delivered, inputs);
        assertThat(turned.places()).isEqualTo(revised.places());
    }

    private static SortedMap<String, Long> of2017() {
        return Apportionment.largestRemainder(940, entries(Row::places2022)).shares().stream()
                .collect(TreeMap::new, (map, share) -> map.put(share.key(), share.places()), TreeMap::putAll);
    }

    private static SortedMap<String, Long> calculated(long total) {
        return Calculation.of(total, Jonkoping.ALL, MODEL).lines().stream()
                .collect(TreeMap::new, (map, line) -> map.put(line.municipality().code(), line.places()), TreeMap::putAll);
    }

    private static List<Entry> entries(Function<Row, Long> weight) {
        return Jonkoping.ROWS.stream().map(row -> Entry.of(row.code(), weight.apply(row))).toList();
    }

    private static SortedMap<String, Long> map(Function<Row, Long> number) {
        var map = new TreeMap<String, Long>();
        Jonkoping.ROWS.forEach(row -> map.put(row.code(), number.apply(row)));
        return map;
    }

    private static Line line(RevisedFigures revised, String code) {
        return revised.lines().stream().filter(line -> line.municipality().code().equals(code)).findFirst().orElseThrow();
    }

    private static long sum(SortedMap<String, Long> places) {
        return places.values().stream().mapToLong(Long::longValue).sum();
    }
}
