package se.overens.distribution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.distribution.model.Sensitivity.Turn;
import se.overens.shared.Fraction;

class SensitivityTest {

    @ParameterizedTest
    @CsvSource({"45 55,        0, 50 50", "43 37 20,     0, 48 33.754385964912281 18.245614035087719", "40 30 30,     2, 37.142857142857143 27.857142857142857 35",
            "20 30,        0, 45 55", "97 3,         0, 100 0", "100 0,        0, 100 0", "12.5 87.5,    0, 17.5 82.5"})
    void what_one_gets_more_the_others_give_in_proportion(String weights, int factor, String expected) {
        List<Fraction> percent = percent(new Tilt(weighing(weights.split(" "))).raised(factor, 5));
        String[] told = expected.split(" ");
        for (int i = 0; i < told.length; i++)
            assertThat(percent.get(i).toDecimal(15)).isEqualByComparingTo(Fraction.parse(told[i]).toDecimal(15));
    }

    @ParameterizedTest
    @CsvSource({"45 55, 0, 0, 0 100", "45 55, 1, 100, 0 100", "40 30 30, 0, 10, 10 45 45", "20 30, 0, 37, 37 63", "33.5 50 16.5, 2, 60, 16.047904191616766 23.952095808383234 60"})
    void a_factor_may_weigh_anything_and_the_others_share_the_rest_as_before(String weights, int factor, int weighs, String expected) {
        List<Fraction> percent = percent(new Tilt(weighing(weights.split(" "))).weighing(factor, Fraction.of(weighs)));
        String[] told = expected.split(" ");
        for (int i = 0; i < told.length; i++)
            assertThat(percent.get(i).toDecimal(15)).isEqualByComparingTo(Fraction.parse(told[i]).toDecimal(15));
    }

    /// The whole calculation is the judge of the kernel, of every step and of what stands between them.
    @RepeatedTest(60)
    void every_step_is_what_the_whole_calculation_gives(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        ModelInputs inputs = RandomInputs.of(random).adjusted(RandomInputs.adjustments(random));
        if (random.nextInt(3) == 0) inputs = inputs.within(RandomInputs.limits(random));
        long total = 500 + random.nextInt(500);
        var sensitivity = Sensitivity.of(total, Jonkoping.ALL, inputs, 5);
        Tilt tilt = new Tilt(inputs);
        for (Sensitivity.Curve curve : sensitivity.curves()) {
            assertThat(curve.steps()).hasSize(inputs.limits() == null && inputs.madeDeduction() == null ? 101 : 21);
            Sensitivity.Step step = curve.steps().get(random.nextInt(curve.steps().size()));
            var weights = tilt.weighing(curve.factor(), Fraction.of(step.percent())).stream().map(Object::toString).toList();
            assertThat(step.places()).isEqualTo(Calculation.of(total, Jonkoping.ALL, inputs.weighing(weights)).lines().stream().map(Calculation.Line::places).toList());
        }
    }

    /// By labour market 45 and population 55 Jönköping has 105 of 255; from 54 it has 106, and below 39 it has 104.
    @Test
    void the_nearest_weight_that_gives_another_number_is_told_on_both_sides() {
        var inputs = Jonkoping.inputs(Jonkoping.labourMarket("45"), Jonkoping.population("55"));
        var sensitivity = Sensitivity.of(255, Jonkoping.ALL, inputs, 5);
        int own = 5;
        assertThat(sensitivity.places().get(own)).isEqualTo(105);
        Sensitivity.Step above = sensitivity.nextAbove(0, own);
        Sensitivity.Step below = sensitivity.nextBelow(0, own);
        assertThat(List.of(above.percent(), below.percent())).containsExactly(54, 38);
        assertThat(List.of(above.places().get(own), below.places().get(own))).containsExactly(106L, 104L);
    }

    @Test
    void nothing_is_told_of_other_weights_where_there_are_none() {
        var sensitivity = Sensitivity.of(255, Jonkoping.ALL, Jonkoping.inputs(Jonkoping.labourMarket("100")), 5);
        assertThat(sensitivity.curves().getFirst().steps()).isEmpty();
        assertThat(sensitivity.nextAbove(0, 0)).isNull();
        assertThat(sensitivity.nextBelow(0, 0)).isNull();
    }

    /// 255 places in Jönköpings län by labour market 45 and population 55.
    @Test
    void five_points_more_for_the_labour_market_give_what_the_whole_calculation_gives() {
        var inputs = Jonkoping.inputs(Jonkoping.labourMarket("45"), Jonkoping.population("55"));
        var sensitivity = Sensitivity.of(255, Jonkoping.ALL, inputs, 5);
        var now = Calculation.of(255, Jonkoping.ALL, inputs);
        var then = Calculation.of(255, Jonkoping.ALL, inputs.weighing(List.of("50", "50")));
        var labour = sensitivity.turns().getFirst();
        assertThat(labour.raised()).isEqualTo(Fraction.of(5));
        for (int i = 0; i < Jonkoping.ALL.size(); i++) {
            assertThat(labour.changes().get(i).places()).isEqualTo(then.lines().get(i).places() - now.lines().get(i).places());
            assertThat(labour.changes().get(i).share()).isEqualTo(then.lines().get(i).step().share().minus(now.lines().get(i).step().share()));
        }
        assertThat(labour.changes()).anySatisfy(change -> assertThat(change.places()).isPositive());
    }

    @Test
    void a_factor_that_has_all_the_weight_cannot_get_more() {
        var sensitivity = Sensitivity.of(255, Jonkoping.ALL, Jonkoping.inputs(Jonkoping.labourMarket("100"), Jonkoping.population("0")), 5);
        assertThat(sensitivity.turns().getFirst().raised()).isEqualTo(Fraction.ZERO);
        assertThat(sensitivity.turns().getFirst().changes()).allSatisfy(change -> assertThat(change.share()).isEqualTo(Fraction.ZERO));
        assertThat(sensitivity.turns().getLast().raised()).isEqualTo(Fraction.of(5));
    }

    @Test
    void the_factor_that_moves_a_municipality_the_most_comes_first() {
        Factor only = Factor.of("Jobb", Kind.COUNT, Polarity.MORE_IS_MORE, "10", Jonkoping.values(row -> row.code().equals("0684") ? 1000 : 0));
        var sensitivity = Sensitivity.of(255, Jonkoping.ALL, Jonkoping.inputs(Jonkoping.labourMarket("45"), Jonkoping.population("45"), only), 5);
        int savsjo = IntStream.range(0, Jonkoping.ALL.size()).filter(i -> Jonkoping.ALL.get(i).code().equals("0684")).findFirst().orElseThrow();
        assertThat(sensitivity.ranked(savsjo).getFirst()).isEqualTo(2);
        assertThat(sensitivity.ranked(savsjo)).containsExactlyInAnyOrder(0, 1, 2);
    }

    @RepeatedTest(300)
    void what_somebody_gains_others_lose(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++)
            factors.add(Factor.of("F" + i, Kind.COUNT, Polarity.MORE_IS_MORE, (i == 0 ? 1 : 0) + random.nextInt(100) + "." + random.nextInt(10),
                    Jonkoping.values(row -> 1 + random.nextInt(500))));
        var sensitivity = Sensitivity.of(random.nextInt(1000), Jonkoping.ALL, Jonkoping.inputs(factors.toArray(Factor[]::new)), 1 + random.nextInt(20));
        for (Turn turn : sensitivity.turns()) {
            assertThat(turn.changes().stream().mapToLong(Sensitivity.Change::places).sum()).isZero();
            assertThat(Fraction.sum(turn.changes().stream().map(Sensitivity.Change::share).toList())).isEqualTo(Fraction.ZERO);
        }
    }

    private static List<Fraction> percent(List<BigInteger> weights) {
        Fraction sum = Fraction.of(weights.stream().reduce(BigInteger.ZERO, BigInteger::add));
        return weights.stream().map(weight -> Fraction.of(weight).times(100).dividedBy(sum)).toList();
    }

    private static ModelInputs weighing(String... weights) {
        return Jonkoping.inputs(IntStream.range(0, weights.length)
                .mapToObj(i -> Factor.of("F" + i, Kind.COUNT, Polarity.MORE_IS_MORE, weights[i], Jonkoping.values(Jonkoping.Row::population))).toArray(Factor[]::new));
    }
}
