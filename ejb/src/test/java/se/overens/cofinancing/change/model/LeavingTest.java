package se.overens.cofinancing.change.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.overens.agreement.model.ShareRule;
import se.overens.cofinancing.change.model.Leaving.Effect;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.cost.model.CostLine;
import se.overens.cofinancing.cost.model.CostParty;
import se.overens.cofinancing.cost.model.CostPayer;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.cofinancing.cost.model.ProRata;
import se.overens.cofinancing.cost.model.YearCost;
import se.overens.cofinancing.model.Span;
import se.overens.shared.Money;

class LeavingTest {

    private static final Span ALWAYS = new Span(LocalDate.of(2016, 1, 1), null);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);

    @Test
    void one_of_seven_leaves_in_june_and_six_share_its_part() {
        YearCost year = year(Money.parse("700000.00"), 7);
        assertThat(amounts(new Leaving(year, ALWAYS, Map.of(id(7), JUNE), ShareRule.RECALCULATE))).containsExactly(
                "108333.34", "108333.34", "108333.33", "108333.33", "108333.33", "108333.33", "50000.00");
    }

    @Test
    void where_the_contract_says_nothing_the_part_is_nobodys() {
        Leaving leaving = new Leaving(year(Money.parse("700000.00"), 7), ALWAYS, Map.of(id(7), JUNE), ShareRule.GAP);
        assertThat(amounts(leaving)).containsExactly("100000.00", "100000.00", "100000.00", "100000.00", "100000.00", "100000.00", "50000.00");
        assertThat(leaving.gapAfter()).isEqualTo(Money.parse("50000.00"));
        assertThat(leaving.gapBefore()).isEqualTo(Money.ZERO);
    }

    @Test
    void two_who_leave_on_the_same_day_leave_five() {
        Leaving leaving = new Leaving(year(Money.parse("700000.00"), 7), ALWAYS, Map.of(id(6), JUNE, id(7), JUNE), ShareRule.RECALCULATE);
        assertThat(leaving.staying()).hasSize(5);
        assertThat(amounts(leaving)).startsWith("120000.00").endsWith("50000.00");
    }

    @Test
    void the_year_after_is_the_same_year_without_them() {
        YearCost next = Leaving.in(2025, year(Money.parse("700000.00"), 7));
        assertThat(amounts(new Leaving(next, ALWAYS, Map.of(id(7), JUNE), ShareRule.RECALCULATE))).startsWith("116666.67").endsWith("0.00");
    }

    @Test
    void nothing_before_the_day_changes_and_what_all_pay_with_the_gap_is_the_cost() {
        Random random = new Random(2024);
        for (int round = 0; round < 5_000; round++) {
            int parties = 2 + random.nextInt(8);
            YearCost year = year(Money.ofOre(random.nextInt(200_000_000)), parties);
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(365));
            Map<UUID, LocalDate> leaves = new HashMap<>();
            IntStream.rangeClosed(1, 1 + random.nextInt(parties)).forEach(i -> leaves.put(id(i), day));
            Leaving leaving = new Leaving(year, ALWAYS, leaves, random.nextBoolean() ? ShareRule.GAP : ShareRule.RECALCULATE);
            assertThat(leaving.after().through(day, ALWAYS)).isEqualTo(year.through(day, ALWAYS));
            assertThat(Money.sum(leaving.effects().stream().map(Effect::after).toList()).plus(leaving.gapAfter()))
                    .isEqualTo(Money.sum(leaving.effects().stream().map(Effect::before).toList()).plus(leaving.gapBefore()));
        }
    }

    private static List<String> amounts(Leaving leaving) {
        return leaving.effects().stream().map(effect -> effect.after().toString()).toList();
    }

    private static YearCost year(Money amount, int parties) {
        List<CostPayer> payers = IntStream.rangeClosed(1, parties).mapToObj(i -> CostPayer.always(id(i), String.valueOf(i))).toList();
        CostLine line = CostLine.of(ComponentKind.WHOLE, amount, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), new CostShareKey.Equal(),
                payers.stream().map(payer -> new CostParty(payer.code(), null, null, null, null)).toList());
        return new YearCost(2024, ProRata.MONTHS, Money.ONE_ORE, List.of(line), payers);
    }

    private static UUID id(int party) {
        return new UUID(0, party);
    }
}
