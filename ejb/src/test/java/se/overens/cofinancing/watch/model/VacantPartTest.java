package se.overens.cofinancing.watch.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.cost.model.CostLine;
import se.overens.cofinancing.cost.model.CostParty;
import se.overens.cofinancing.cost.model.CostPayer;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.cofinancing.cost.model.ProRata;
import se.overens.cofinancing.cost.model.YearCost;
import se.overens.cofinancing.cost.model.YearCost.Owed;
import se.overens.cofinancing.model.Span;
import se.overens.cofinancing.staffing.model.FteOverTime;
import se.overens.cofinancing.staffing.model.FteOverTime.Step;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// Which days of a year a vacancy takes off, and that what it takes off is exact.
class VacantPartTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final Span RUNS = new Span(FIRST, null);

    @Test
    void a_vacancy_over_new_year_is_a_part_of_each_year_and_one_that_goes_on_takes_the_rest() {
        var one = new FteOverTime(List.of(new Step(FIRST, BigDecimal.ONE)));
        LocalDate from = LocalDate.of(2024, 11, 1);
        assertThat(VacantPart.of(from, LocalDate.of(2025, 1, 31), BigDecimal.ONE, one, 2024)).containsExactly(part("2024-11-01", "2024-12-31", Fraction.ONE));
        assertThat(VacantPart.of(from, LocalDate.of(2025, 1, 31), BigDecimal.ONE, one, 2025)).containsExactly(part("2025-01-01", "2025-01-31", Fraction.ONE));
        assertThat(VacantPart.of(from, null, BigDecimal.ONE, one, 2026)).containsExactly(part("2026-01-01", "2026-12-31", Fraction.ONE));
        assertThat(VacantPart.of(from, LocalDate.of(2025, 1, 31), BigDecimal.ONE, one, 2026)).isEmpty();
        assertThat(VacantPart.of(from, null, BigDecimal.ONE, one, 2023)).isEmpty();
    }

    @Test
    void half_of_a_post_that_grows_is_a_smaller_part_from_that_day() {
        var grows = new FteOverTime(List.of(new Step(FIRST, BigDecimal.ONE), new Step(LocalDate.of(2024, 7, 1), new BigDecimal("1.50"))));
        assertThat(VacantPart.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 8, 31), new BigDecimal("0.50"), grows, 2024)).containsExactly(
                part("2024-05-01", "2024-06-30", Fraction.of(1, 2)), part("2024-07-01", "2024-08-31", Fraction.of(1, 3)));
    }

    /// 600 000 kr in salary and 60 000 in travel, six payers alike: vacant May to July, the salary of three months goes off.
    @Test
    void three_months_vacant_take_three_twelfths_of_the_salary_off_the_year() {
        YearCost year = year(ProRata.MONTHS, Money.ofKronor(600_000), 6);
        Money off = year.cost(ComponentKind.SALARY, LocalDate.of(2024, 5, 1), LocalDate.of(2024, 7, 31), Fraction.ONE);
        assertThat(off).isEqualTo(Money.ofKronor(150_000));
        YearCost lowered = year.plus(ComponentKind.SALARY, "vacancy", off.negated(), LocalDate.of(2024, 5, 1), LocalDate.of(2024, 7, 31));
        assertThat(YearCost.sum(lowered.through(12, RUNS))).isEqualTo(Money.ofKronor(510_000));
        assertThat(YearCost.sum(lowered.through(6, RUNS))).isEqualTo(Money.ofKronor(330_000 - 100_000));
        assertThat(lowered.through(12, RUNS)).extracting(Owed::amount).containsOnly(Money.ofKronor(85_000));
    }

    /// The whole vacancy lowers the year by the same as its two parts do, within the öre that each is rounded to; and what is
    /// owed always adds up to what the year costs then.
    @RepeatedTest(1000)
    void what_is_taken_off_is_exact_and_parts_add_up(RepetitionInfo turn) {
        var random = new Random(turn.getCurrentRepetition());
        ProRata way = ProRata.values()[random.nextInt(ProRata.values().length)];
        YearCost year = year(way, Money.ofOre(1 + random.nextLong(500_000_000L)), 1 + random.nextInt(9));
        LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(360));
        LocalDate until = from.plusDays(random.nextInt(366 - from.getDayOfYear() + 1));
        LocalDate middle = from.plusDays(random.nextInt((int) (until.toEpochDay() - from.toEpochDay()) + 1));
        Money off = year.cost(ComponentKind.SALARY, from, until, Fraction.ONE);
        Money parts = year.cost(ComponentKind.SALARY, from, middle, Fraction.ONE);
        if (middle.isBefore(until)) parts = parts.plus(year.cost(ComponentKind.SALARY, middle.plusDays(1), until, Fraction.ONE));
        assertThat(Math.abs(off.minus(parts).ore())).isLessThanOrEqualTo(1);
        YearCost lowered = year.plus(ComponentKind.SALARY, "vacancy", off.negated(), from, until);
        assertThat(YearCost.sum(lowered.through(12, RUNS))).isEqualTo(YearCost.sum(year.through(12, RUNS)).minus(off));
    }

    private static YearCost year(ProRata way, Money salary, int payers) {
        LocalDate first = LocalDate.of(2024, 1, 1);
        LocalDate last = LocalDate.of(2024, 12, 31);
        List<CostParty> parties = new ArrayList<>();
        List<CostPayer> paying = new ArrayList<>();
        for (int i = 0; i < payers; i++) {
            parties.add(new CostParty("058" + i, null, null));
            paying.add(new CostPayer(new UUID(0, i), "058" + i, null, null, null));
        }
        return new YearCost(2024, way, Money.ONE_ORE, List.of(
                CostLine.of(ComponentKind.SALARY, salary, first, last, new CostShareKey.Equal(), parties),
                CostLine.of(ComponentKind.TRAVEL, Money.ofKronor(60_000), first, last, new CostShareKey.Equal(), parties)), paying);
    }

    private static VacantPart part(String from, String until, Fraction ofPost) {
        return new VacantPart(LocalDate.parse(from), LocalDate.parse(until), ofPost);
    }
}
