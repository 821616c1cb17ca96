package se.overens.distribution.model;

import static org.assertj.core.api.Assertions.assertThat;

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
        List<String> tilted = Sensitivity.tilted(weighing(weights.split(" ")), factor, 5);
        Fraction sum = Fraction.sum(tilted.stream().map(Fraction::parse).toList());
        List<Fraction> percent = tilted.stream().map(weight -> Fraction.parse(weight).times(100).dividedBy(sum)).toList();
        String[] told = expected.split(" ");
        for (int i = 0; i < told.length; i++)
            assertThat(percent.get(i).toDecimal(15)).isEqualByComparingTo(Fraction.parse(told[i]).toDecimal(15));
    }

    /// 255 places in Jönköpings län by labour market 45 and population 55: Jönköping has 105, and with 50 and 50 it has 106.
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

    private static ModelInputs weighing(String... weights) {
        return Jonkoping.inputs(IntStream.range(0, weights.length)
                .mapToObj(i -> Factor.of("F" + i, Kind.COUNT, Polarity.MORE_IS_MORE, weights[i], Jonkoping.values(Jonkoping.Row::population))).toArray(Factor[]::new));
    }
}
