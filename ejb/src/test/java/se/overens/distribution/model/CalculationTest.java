package se.overens.distribution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
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
