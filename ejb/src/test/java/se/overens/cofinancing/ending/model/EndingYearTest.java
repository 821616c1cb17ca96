package se.overens.cofinancing.ending.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.model.ShareRule;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.cost.model.CostLine;
import se.overens.cofinancing.cost.model.CostParty;
import se.overens.cofinancing.cost.model.CostPayer;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.cofinancing.cost.model.ProRata;
import se.overens.cofinancing.cost.model.YearCost;
import se.overens.shared.Money;

/// What an ending means in kronor: 376 000 kr a year that Linköping pays alone (domain row 42), and thirteen that share.
class EndingYearTest {

    private static final LocalDate STARTED = LocalDate.of(2016, 1, 1);
    private static final UUID LINKOPING = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        // last day, year, pays if it goes on, pays when it ends, a month later
        "2024-09-30, 2024, 376000.00, 282000.00, 31333.33",       // nine twelfths
        "2024-09-30, 2025, 376000.00, 0.00, 0.00",                // the whole year is saved
        "2024-09-30, 2026, 376000.00, 0.00, 0.00",
        "2024-12-31, 2024, 376000.00, 376000.00, 0.00",           // nothing is saved this year,
        "2024-12-31, 2025, 376000.00, 0.00, 31333.33",            // and a month more is January's
        "2024-02-29, 2024, 376000.00, 62666.67, 31333.33",        // the end of February is followed by the end of March
        "2023-12-31, 2024, 376000.00, 0.00, 31333.33"})
    void what_linkoping_pays(LocalDate lastDay, int year, String without, String with, String monthLater) {
        EndingYear counted = EndingYear.count(alone(2023), STARTED, lastDay, year);
        assertThat(counted.without(LINKOPING)).hasToString(without);
        assertThat(counted.with(LINKOPING)).hasToString(with);
        assertThat(counted.monthLater(LINKOPING)).hasToString(monthLater);
        assertThat(counted.knownFrom()).isEqualTo(2023);
    }

    @Test
    void one_that_leaves_with_the_post_would_pay_on_if_it_went_on_and_one_that_leaves_before_would_not() {
        LocalDate lastDay = LocalDate.of(2024, 9, 30);
        UUID with = UUID.randomUUID();
        UUID before = UUID.randomUUID();
        YearCost cost = shared(2024, List.of(new CostPayer(with, "0561", null, lastDay, ShareRule.GAP),
                new CostPayer(before, "0562", null, LocalDate.of(2024, 3, 31), ShareRule.GAP)));
        EndingYear counted = EndingYear.count(cost, STARTED, lastDay, 2024);
        assertThat(counted.without(with)).hasToString("120000.00");
        assertThat(counted.with(with)).hasToString("90000.00");
        assertThat(counted.without(before)).hasToString("30000.00");
        assertThat(counted.lower(before)).isEqualTo(Money.ZERO);
    }

    @RepeatedTest(300)
    void what_is_saved_and_what_is_paid_make_the_year_for_each_and_for_all(RepetitionInfo turn) {
        var random = new Random(turn.getCurrentRepetition());
        var payers = random.ints(2 + random.nextInt(12), 1, 1_000_000).distinct().mapToObj(n -> CostPayer.always(UUID.randomUUID(), "p" + n)).toList();
        YearCost cost = shared(2024, payers, Money.ofOre(random.nextInt(500_000_000)));
        LocalDate lastDay = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000));
        int year = 2024 + random.nextInt(3);
        EndingYear counted = EndingYear.count(cost, STARTED, lastDay, year);
        for (CostPayer payer : payers) {
            assertThat(counted.lower(payer.organisation()).plus(counted.with(payer.organisation()))).isEqualTo(counted.without(payer.organisation()));
            if (year > lastDay.getYear()) assertThat(counted.with(payer.organisation())).isEqualTo(Money.ZERO);
            if (year < lastDay.getYear()) assertThat(counted.lower(payer.organisation())).isEqualTo(Money.ZERO);
        }
        assertThat(counted.totalWithout()).isEqualTo(cost.lines().getFirst().amount());
        assertThat(Money.sum(payers.stream().map(payer -> counted.with(payer.organisation())).toList())).isEqualTo(counted.totalWith());
    }

    private static YearCost alone(int year) {
        return cost(year, Money.parse("376000.00"), List.of(CostPayer.always(LINKOPING, "0580")));
    }

    private static YearCost shared(int year, List<CostPayer> payers) {
        return shared(year, payers, Money.parse("240000.00"));
    }

    private static YearCost shared(int year, List<CostPayer> payers, Money amount) {
        return cost(year, amount, payers);
    }

    private static YearCost cost(int year, Money amount, List<CostPayer> payers) {
        var line = CostLine.of(ComponentKind.WHOLE, amount, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), new CostShareKey.Equal(),
                payers.stream().map(payer -> CostParty.of(payer.code(), 1)).toList());
        return new YearCost(year, ProRata.MONTHS, Money.ONE_ORE, List.of(line), payers);
    }
}
