package se.overens.distribution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.distribution.model.Jonkoping.Row;
import se.overens.shared.Fraction;
import se.overens.shared.apportionment.Method;

class CalculationTest {

    @Test
    void a_count_is_used_as_it_is() {
        var calculation = Calculation.of(255, Jonkoping.ALL, Jonkoping.inputs(Jonkoping.population("100")));
        assertThat(calculation.line("0643").step().share()).isEqualTo(Fraction.of(13_518, 369_991));
        assertThat(calculation.line("0680").places()).isEqualTo(102);
    }

    @Test
    void a_rate_is_multiplied_by_the_inhabitants_it_describes() {
        var rate = Factor.of("Mottagna per 1 000", Kind.RATE, Polarity.MORE_IS_MORE, "100", Jonkoping.values(row -> "3.5"));
        var calculation = Calculation.of(255, Jonkoping.ALL, Jonkoping.inputs(rate));
        assertThat(calculation.line("0643").step().share()).isEqualTo(Fraction.of(13_518, 369_991));
    }

    @Test
    void fewer_unemployed_gives_more_by_highest_minus_own_plus_lowest() {
        var calculation = Calculation.of(255, Jonkoping.ALL, Jonkoping.inputs(Jonkoping.labourMarket("45"), Jonkoping.population("55")));
        var habo = calculation.line("0643").parts().getFirst();
        assertThat(habo.span().highest().toPlainString()).isEqualTo("2.98");
        assertThat(habo.span().lowest().toPlainString()).isEqualTo("1.07");
        assertThat(habo.used()).isEqualTo(Fraction.parse("2.98").times(13_518));
    }

    /// Population / rate gives 103 and a bare 1 / rate gives 65; highest − own + lowest, times population, gives 105.
    @Test
    void labour_market_45_and_population_55_give_jonkoping_105_of_255() {
        var calculation = Calculation.of(255, Jonkoping.ALL, Jonkoping.inputs(Jonkoping.labourMarket("45"), Jonkoping.population("55")));
        assertThat(calculation.line("0680").places()).isEqualTo(105);
    }

    @Test
    void the_alabama_paradox_is_computed_as_it_is_and_warned_of() {
        Map<String, Long> weights = Map.of("0604", 21878L, "0686", 9713L, "0662", 4167L, "0617", 3252L, "0643", 1065L);
        var five = Jonkoping.ALL.subList(0, 5);
        Map<String, String> values = new TreeMap<>();
        weights.forEach((code, weight) -> values.put(code, weight.toString()));
        var inputs = Jonkoping.inputs(Factor.of("Arbetsmarknad", Kind.COUNT, Polarity.MORE_IS_MORE, "100", values));
        assertThat(places(Calculation.of(43, five, inputs))).containsExactly(24L, 10L, 4L, 4L, 1L);
        assertThat(places(Calculation.of(44, five, inputs))).containsExactly(24L, 11L, 5L, 3L, 1L);
        assertThat(places(Calculation.of(44, five, inputs.by(Method.SAINTE_LAGUE)))).containsExactly(24L, 10L, 5L, 4L, 1L);
        assertThat(Advice.on(Calculation.of(43, five, inputs))).extracting(Advice::code).contains("loses-by-one-more");
    }

    @Test
    void a_deduction_is_made_from_the_share_of_old_and_new_places_together() {
        var inputs = Jonkoping.inputs(Jonkoping.population("100")).deducting(Jonkoping.received());
        var calculation = Calculation.of(255, Jonkoping.ALL, inputs);
        var habo = calculation.line("0643");
        Fraction all = Fraction.of(255).plus(calculation.existing());
        assertThat(habo.step().target()).isEqualTo(Fraction.of(13_518, 369_991).times(all).minus(habo.step().existing()));
        assertThat(calculation.lines().stream().mapToLong(Calculation.Line::places).sum()).isEqualTo(255);
    }

    @Test
    void who_has_received_more_than_its_share_gets_zero_and_the_others_are_scaled() {
        var much = new Deduction("Mottagna", "", new TreeMap<>(Jonkoping.values(row -> row.name().equals("Sävsjö") ? 200 : 0)));
        var calculation = Calculation.of(255, Jonkoping.ALL, Jonkoping.inputs(Jonkoping.population("100")).deducting(much));
        assertThat(calculation.line("0684").places()).isZero();
        assertThat(calculation.line("0684").step().target().signum()).isNegative();
        assertThat(calculation.claims()).isGreaterThan(Fraction.of(255));
        assertThat(calculation.lines().stream().mapToLong(Calculation.Line::places).sum()).isEqualTo(255);
        assertThat(Advice.on(calculation)).extracting(Advice::code).contains("zero-after-deduction", "deduction-above-share");
    }

    @Test
    void a_labour_market_that_does_not_weigh_the_most_is_worth_a_word() {
        var light = Calculation.of(255, Jonkoping.ALL, Jonkoping.inputs(Jonkoping.labourMarket("30"), Jonkoping.population("70")));
        var heavy = Calculation.of(255, Jonkoping.ALL, Jonkoping.inputs(Jonkoping.labourMarket("60"), Jonkoping.population("40")));
        assertThat(Advice.on(light)).extracting(Advice::code).contains("labour-market-not-heaviest");
        assertThat(Advice.on(heavy)).extracting(Advice::code).doesNotContain("labour-market-not-heaviest");
    }

    @Test
    void weights_count_in_proportion_until_they_are_hundred() {
        var half = Calculation.of(255, Jonkoping.ALL, Jonkoping.inputs(Jonkoping.labourMarket("22.5"), Jonkoping.population("27.5")));
        var whole = Calculation.of(255, Jonkoping.ALL, Jonkoping.inputs(Jonkoping.labourMarket("45"), Jonkoping.population("55")));
        assertThat(places(half)).isEqualTo(places(whole));
        assertThat(Advice.on(half)).extracting(Advice::code).contains("weights-not-hundred");
    }

    @Test
    void no_places_at_all_is_zero_for_everybody() {
        var calculation = Calculation.of(0, Jonkoping.ALL, Jonkoping.inputs(Jonkoping.population("100")));
        assertThat(places(calculation)).containsOnly(0L);
    }

    /// COM(2015) 451: unemployment weighs 10 per cent inversely. Entered the other way round it rewards unemployment.
    @Test
    void unemployment_entered_as_more_is_more_is_told_to_reward_unemployment() {
        var unemployment = Factor.of("Arbetslöshet", Kind.RATE, Polarity.MORE_IS_MORE, "10", Jonkoping.values(Jonkoping::unemployedPercent));
        var advice = Advice.on(Calculation.of(255, Jonkoping.ALL, Jonkoping.inputs(unemployment, Jonkoping.population("90")))).stream()
                .filter(each -> each.code().equals("perverse-key")).toList();
        assertThat(advice).hasSize(1);
        assertThat(advice.getFirst().level()).isEqualTo(Advice.Level.WAIT);
        assertThat(advice.getFirst().args()).startsWith("Arbetslöshet", "Jönköping", "1.83", "2.013");
        assertThat(new java.math.BigDecimal(advice.getFirst().args().get(5))).isGreaterThan(new java.math.BigDecimal(advice.getFirst().args().get(4)));
        var turned = new Factor("Arbetslöshet", Kind.RATE, Polarity.LESS_IS_MORE, null, "10", null, null, unemployment.values());
        assertThat(Advice.on(Calculation.of(255, Jonkoping.ALL, Jonkoping.inputs(turned, Jonkoping.population("90"))))).extracting(Advice::code)
                .doesNotContain("perverse-key");
    }

    @ParameterizedTest
    @CsvSource({"Lediga lägenheter, LESS_IS_MORE, , true", "Lediga lägenheter, MORE_IS_MORE, , false", "Hyra, MORE_IS_MORE, , true",
            "Befolkningstäthet, MORE_IS_MORE, , false", "Befolkningstäthet, MORE_IS_MORE, HIGHER, true", "Arbetslöshet, MORE_IS_MORE, NONE, false"})
    void what_is_worse_is_guessed_from_the_name_unless_it_is_said(String name, Polarity polarity, Worse worse, boolean told) {
        var values = new TreeMap<>(Jonkoping.values(Jonkoping::unemployedPercent));
        var factor = new Factor(name, Kind.RATE, polarity, null, "100", null, null, values, worse, null);
        boolean found = Advice.on(Calculation.of(255, Jonkoping.ALL, Jonkoping.inputs(factor))).stream().anyMatch(each -> each.code().equals("perverse-key"));
        assertThat(found).isEqualTo(told);
    }

    @Test
    void a_part_of_a_factor_that_rewards_worse_is_named() {
        var parts = List.of(part("Sysselsatta", Kind.COUNT, "60", Row::population), part("Arbetslösa", Kind.COUNT, "40", Row::unemployed));
        var labour = new Factor("Arbetsmarknad", Kind.COUNT, null, null, "100", null, null, null).madeOf(parts);
        assertThat(Advice.on(Calculation.of(255, Jonkoping.ALL, Jonkoping.inputs(labour)))).filteredOn(each -> each.code().equals("perverse-key"))
                .extracting(each -> each.args().getFirst()).containsExactly("Arbetslösa");
    }

    @RepeatedTest(100)
    void a_higher_value_never_gives_less_where_more_is_more(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        var calculation = Calculation.of(random.nextInt(3000), Jonkoping.ALL, RandomInputs.of(random));
        assertThat(new KeyTrial(calculation).contraryToPolarity()).isEmpty();
    }

    /// The shortcut that tries one value at a time says what the whole calculation says.
    @RepeatedTest(50)
    void what_one_changed_value_gives_is_what_the_whole_county_counted_anew_gives(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        var bad = new Factor("Hyra", Kind.RATE, Polarity.MORE_IS_MORE, null, "40", null, null, new TreeMap<>(Jonkoping.values(row -> 1 + random.nextInt(90))));
        long total = random.nextInt(3000);
        var calculation = Calculation.of(total, Jonkoping.ALL, Jonkoping.inputs(bad, Jonkoping.population("60")));
        var finding = new KeyTrial(calculation).rewardsOfWorse().getFirst();
        var values = new TreeMap<>(bad.values());
        values.put(finding.municipality().code(), finding.changed().toPlainString());
        var anew = Calculation.of(total, Jonkoping.ALL, Jonkoping.inputs(bad.valued(values), Jonkoping.population("60")));
        assertThat(finding.shareAfter()).isEqualTo(anew.line(finding.municipality().code()).step().share());
        assertThat(finding.placesAfter()).isEqualTo(anew.line(finding.municipality().code()).places());
    }

    @Test
    void parts_weigh_within_their_factor() {
        var parts = List.of(part("Sysselsatta", Kind.COUNT, "75", Row::population), part("Lediga jobb", Kind.COUNT, "25", row -> 1));
        var labour = new Factor("Arbetsmarknad", Kind.COUNT, null, null, "40", null, null, null).madeOf(parts);
        var calculation = Calculation.of(255, Jonkoping.ALL, Jonkoping.inputs(labour, Jonkoping.population("60")));
        Fraction ofPopulation = Fraction.of(13_518, 369_991);
        Fraction expected = ofPopulation.times(Fraction.of(90, 100)).plus(Fraction.of(1, 13).times(Fraction.of(10, 100)));
        assertThat(calculation.line("0643").step().share()).isEqualTo(expected);
    }

    @Test
    void a_floor_raises_and_the_others_share_what_is_left_in_proportion() {
        var inputs = Jonkoping.inputs(Jonkoping.population("100")).within(Limits.forAll(10L, null).with("0680", Limit.atMost(60)).with("0684", Limit.fixed(0)));
        var calculation = Calculation.of(255, Jonkoping.ALL, inputs);
        assertThat(calculation.line("0604").places()).isEqualTo(10);
        assertThat(calculation.line("0680").places()).isEqualTo(60);
        assertThat(calculation.line("0684").places()).isZero();
        assertThat(calculation.line("0683").bounded().dividedBy(calculation.line("0683").quota()))
                .isEqualTo(calculation.line("0682").bounded().dividedBy(calculation.line("0682").quota()));
        assertThat(calculation.lines().stream().mapToLong(Calculation.Line::places).sum()).isEqualTo(255);
    }

    @Test
    void an_adjustment_moves_places_afterwards_and_must_not_go_below_zero() {
        var moved = new Adjustment("Integrationshandläggare", "Flyktingförläggning läggs ned", new TreeMap<>(Map.of("0604", 2L, "0680", -2L)));
        var inputs = Jonkoping.inputs(Jonkoping.population("100"));
        var before = Calculation.of(255, Jonkoping.ALL, inputs);
        var after = Calculation.of(255, Jonkoping.ALL, inputs.adjusted(List.of(moved)));
        assertThat(after.line("0604").places()).isEqualTo(before.line("0604").places() + 2);
        assertThat(after.line("0680").apportioned()).isEqualTo(before.line("0680").places());
        assertThat(after.violations()).isEmpty();
        var tooMuch = new Adjustment("Integrationshandläggare", "Prov", new TreeMap<>(Map.of("0604", -99L, "0680", 99L)));
        assertThat(Calculation.of(255, Jonkoping.ALL, inputs.adjusted(List.of(tooMuch))).violations()).extracting(se.overens.shared.Violation::code)
                .containsExactly("adjusted-below-zero");
        assertThat(Calculation.of(255, Jonkoping.ALL, inputs.within(Limits.forAll(4L, null)).adjusted(List.of(
                new Adjustment("Handläggare", "Prov", new TreeMap<>(Map.of("0604", -2L, "0680", 2L)))))).violations())
                .extracting(se.overens.shared.Violation::code).containsExactly("adjusted-out-of-limits");
    }

    /// Vallagen 14 kap. 3 §: 1.2 since 2018, 1.4 before; the first divisor keeps the small ones out.
    @Test
    void the_first_divisor_is_1_2_unless_another_is_said() {
        var values = new TreeMap<>(Map.of("0604", "53", "0686", "24", "0662", "23"));
        var three = Jonkoping.ALL.subList(0, 3);
        var inputs = Jonkoping.inputs(Factor.of("Röster", Kind.COUNT, Polarity.MORE_IS_MORE, "100", values)).by(Method.MODIFIED_SAINTE_LAGUE);
        assertThat(places(Calculation.of(4, three, inputs))).containsExactly(2L, 1L, 1L);
        assertThat(places(Calculation.of(4, three, inputs.beginningAt("1.4")))).isEqualTo(places(Calculation.of(4, three, inputs.beginningAt("1.2"))));
        assertThat(places(Calculation.of(2, three, inputs.beginningAt("8")))).containsExactly(2L, 0L, 0L);
    }

    @Test
    void a_tie_and_how_it_was_broken_is_told() {
        var same = Factor.of("Bostäder", Kind.COUNT, Polarity.MORE_IS_MORE, "100", Jonkoping.values(row -> 1));
        assertThat(Advice.on(Calculation.of(20, Jonkoping.ALL, Jonkoping.inputs(same)))).extracting(Advice::code).contains("tie-key");
    }

    @RepeatedTest(200)
    void limits_are_kept_and_adjustments_change_nothing_in_all(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        long total = 500 + random.nextInt(2000);
        var inputs = RandomInputs.of(random).within(RandomInputs.limits(random)).adjusted(RandomInputs.adjustments(random));
        assertThat(InputRules.ofDraft(inputs, total, Jonkoping.ALL)).isEmpty();
        var calculation = Calculation.of(total, Jonkoping.ALL, inputs);
        assertThat(calculation.lines().stream().mapToLong(Calculation.Line::places).sum()).isEqualTo(total);
        for (var line : calculation.lines()) {
            Limit limit = inputs.heldLimits().of(line.municipality().code());
            assertThat(limit.allows(line.apportioned())).isTrue();
            if (line.adjusted() != 0 && !limit.allows(line.places())) assertThat(calculation.violations()).isNotEmpty();
        }
        assertThat(Fraction.sum(calculation.lines().stream().map(Calculation.Line::bounded).toList())).isEqualTo(Fraction.of(total));
    }

    private static SubFactor part(String name, Kind kind, String weight, Function<Row, Object> value) {
        return new SubFactor(name, kind, null, weight, null, null, new TreeMap<>(Jonkoping.values(value)), null);
    }

    @RepeatedTest(200)
    void figures_add_up_to_the_total_whatever_order_the_municipalities_come_in(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        var labour = Factor.of("Arbetsmarknad", Kind.RATE, random.nextBoolean() ? Polarity.LESS_IS_MORE : Polarity.MORE_IS_MORE,
                String.valueOf(1 + random.nextInt(60)), Jonkoping.values(row -> "1." + random.nextInt(100)));
        var homes = Factor.of("Bostäder", Kind.COUNT, Polarity.MORE_IS_MORE, String.valueOf(random.nextInt(40)), Jonkoping.values(row -> 1 + random.nextInt(90)));
        var inputs = Jonkoping.inputs(labour, homes).by(Method.values()[random.nextInt(Method.values().length)]);
        if (random.nextBoolean()) inputs = inputs.deducting(new Deduction("Mottagna", "", new TreeMap<>(Jonkoping.values(row -> random.nextInt(40)))));
        long total = random.nextInt(2000);
        var calculation = Calculation.of(total, Jonkoping.ALL, inputs);
        assertThat(calculation.lines().stream().mapToLong(Calculation.Line::places).sum()).isEqualTo(total);
        List<Municipality> shuffled = new ArrayList<>(Jonkoping.ALL);
        Collections.shuffle(shuffled, random);
        var again = Calculation.of(total, shuffled, inputs);
        calculation.codes().forEach(code -> assertThat(again.line(code).places()).isEqualTo(calculation.line(code).places()));
    }

    private static List<Long> places(Calculation calculation) {
        return calculation.lines().stream().map(Calculation.Line::places).toList();
    }
}
