package se.overens.cofinancing.cost.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.overens.agreement.model.ShareRule;
import se.overens.cofinancing.cost.model.YearCost.Owed;
import se.overens.cofinancing.model.Span;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// A year in which parties come and leave.
class SegmentsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);
    private static final Span ALWAYS = new Span(LocalDate.of(2016, 1, 1), null);

    @Test
    void when_one_of_seven_leaves_in_the_middle_of_the_year_its_part_is_nobodys() {
        var year = seven(payer("7", null, LocalDate.of(2024, 6, 30), ShareRule.GAP));
        assertThat(kronor(year, 12)).containsExactly("100000.00", "100000.00", "100000.00", "100000.00", "100000.00", "100000.00", "50000.00");
        assertThat(year.gap(YEAR_END, ALWAYS)).hasToString("50000.00");
        assertThat(year.gap(LocalDate.of(2024, 6, 30), ALWAYS)).isEqualTo(Money.ZERO);
    }

    @Test
    void when_the_contract_says_so_the_others_share_it() {
        var year = seven(payer("7", null, LocalDate.of(2024, 6, 30), ShareRule.RECALCULATE));
        assertThat(kronor(year, 12)).containsExactly("108333.34", "108333.34", "108333.33", "108333.33", "108333.33", "108333.33", "50000.00");
        assertThat(year.gap(YEAR_END, ALWAYS)).isEqualTo(Money.ZERO);
    }

    @Test
    void one_that_joins_pays_from_its_day_and_what_was_before_stands() {
        var stays = new ArrayList<>(IntStream.rangeClosed(1, 6).mapToObj(i -> payer("" + i, null, null, ShareRule.GAP)).toList());
        var before = year(stays);
        stays.add(payer("7", LocalDate.of(2024, 8, 1), null, ShareRule.GAP));
        var after = year(stays);
        assertThat(kronor(after, 7).subList(0, 6)).isEqualTo(kronor(before, 7));
        assertThat(kronor(after, 7).getLast()).isEqualTo("0.00");
        assertThat(kronor(after, 12).getLast()).isEqualTo("41666.66");     // five months of twelve, a seventh
    }

    @Test
    void two_leave_on_the_same_day_and_the_year_has_two_segments() {
        var day = LocalDate.of(2024, 3, 31);
        var year = year(List.of(payer("1", null, null, ShareRule.GAP), payer("2", null, day, ShareRule.GAP), payer("3", null, day, ShareRule.GAP)));
        assertThat(year.segments()).extracting(Segment::from).containsExactly(NEW_YEAR, LocalDate.of(2024, 4, 1));
        assertThat(year.segments().getLast().gone()).hasSize(2);
        assertThat(year.gap(YEAR_END, ALWAYS)).hasToString("350000.00");
    }

    @Test
    void when_all_leave_on_the_same_day_the_rest_of_the_year_is_nobodys_whatever_the_key() {
        var day = LocalDate.of(2024, 6, 30);
        var all = List.of(payer("1", null, day, ShareRule.RECALCULATE), payer("2", null, day, ShareRule.RECALCULATE));
        for (CostShareKey key : List.of(new CostShareKey.Equal(), new CostShareKey.PerCapita(), new CostShareKey.FixedPercent(),
                new CostShareKey.BaseAndPerCapita(Fraction.parse("0.30")), new CostShareKey.BaseAndPerCapita(Fraction.ZERO))) {
            var inputs = all.stream().map(payer -> new CostParty(payer.code(), 1_000L, Fraction.of(50))).toList();
            var line = CostLine.of(ComponentKind.SALARY, Money.parse("700000.00"), NEW_YEAR, YEAR_END, key, inputs);
            var year = new YearCost(2024, ProRata.MONTHS, Money.ONE_ORE, List.of(line), all);
            assertThat(kronor(year, 12)).as(key.toString()).containsExactly("175000.00", "175000.00");
            assertThat(year.gap(YEAR_END, ALWAYS)).hasToString("350000.00");
        }
    }

    @Test
    void when_the_others_agree_to_take_over_later_the_part_is_nobodys_until_then() {
        var leaver = new CostPayer(UUID.nameUUIDFromBytes(new byte[] {7}), "7", null, LocalDate.of(2024, 3, 31), ShareRule.RECALCULATE, LocalDate.of(2024, 7, 1));
        var year = seven(leaver);
        assertThat(year.segments()).extracting(Segment::from).containsExactly(NEW_YEAR, LocalDate.of(2024, 4, 1), LocalDate.of(2024, 7, 1));
        assertThat(kronor(year, 12)).containsExactly("108333.34", "108333.34", "108333.33", "108333.33", "108333.33", "108333.33", "25000.00");
        assertThat(year.gap(YEAR_END, ALWAYS)).hasToString("25000.00");
    }

    @Test
    void a_party_that_left_another_year_still_leaves_a_gap() {
        var year = seven(payer("7", null, LocalDate.of(2022, 12, 31), ShareRule.GAP));
        assertThat(year.segments()).hasSize(1);
        assertThat(year.gap(YEAR_END, ALWAYS)).hasToString("100000.00");
    }

    @Test
    void when_everybody_has_left_nobody_pays() {
        var year = year(List.of(payer("1", null, LocalDate.of(2024, 6, 30), ShareRule.RECALCULATE)));
        assertThat(kronor(year, 12)).containsExactly("350000.00");
        assertThat(year.gap(YEAR_END, ALWAYS)).hasToString("350000.00");
    }

    @Test
    void an_estimate_is_for_the_days_it_covers() {
        var from = LocalDate.of(2024, 7, 1);
        var line = CostLine.of(ComponentKind.WHOLE, Money.ofKronor(700_000), from, YEAR_END, new CostShareKey.Equal(), List.of(new CostParty("1", null, null)));
        var year = new YearCost(2024, ProRata.MONTHS, Money.ONE_ORE, List.of(line), List.of(payer("1", null, null, ShareRule.GAP)));
        assertThat(kronor(year, 12)).containsExactly("700000.00");
        assertThat(YearCost.sum(year.through(9, new Span(from, null)))).hasToString("350000.00");
        assertThat(YearCost.sum(year.through(12, new Span(from, LocalDate.of(2024, 9, 30))))).hasToString("350000.00");
    }

    @Test
    void what_is_taken_off_is_a_line_of_its_own_divided_as_its_component() {
        var year = seven(payer("7", null, null, ShareRule.GAP));
        var vacancy = year.cost(ComponentKind.WHOLE, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 5, 31));
        assertThat(vacancy).hasToString("175000.00");
        var reduced = year.plus(ComponentKind.WHOLE, "vacancy", vacancy.negated(), LocalDate.of(2024, 3, 1), LocalDate.of(2024, 5, 31));
        assertThat(kronor(reduced, 12)).containsOnly("75000.00");
        assertThat(kronor(reduced, 2)).isEqualTo(kronor(year, 2));
    }

    @Test
    void each_component_has_its_own_key() {
        var salary = CostLine.of(ComponentKind.SALARY, Money.ofKronor(900), NEW_YEAR, YEAR_END, new CostShareKey.PerCapita(), List.of(CostParty.of("1", 100), CostParty.of("2", 200)));
        var travel = CostLine.of(ComponentKind.TRAVEL, Money.ofKronor(101), NEW_YEAR, YEAR_END, new CostShareKey.Equal(), List.of(CostParty.of("1", 100), CostParty.of("2", 200)));
        var year = new YearCost(2024, ProRata.MONTHS, Money.ONE_KRONA, List.of(salary, travel), List.of(payer("1", null, null, ShareRule.GAP), payer("2", null, null, ShareRule.GAP)));
        assertThat(kronor(year, 12)).containsExactly("351.00", "650.00");
    }

    /// A million years in which any parties come and leave: what the year is split into adds up to it, every part is within
    /// an öre of its exact share, and the order of the parties is of no consequence.
    @Test
    void a_million_years_add_up_however_they_are_split() {
        var random = new Random(20240820);
        for (int round = 0; round < 1_000_000; round++) {
            var payers = anyPayers(random);
            var line = anyLine(random, payers);
            var unit = random.nextInt(4) == 0 ? Money.ONE_KRONA : Money.ONE_ORE;
            var year = new YearCost(2024, ProRata.values()[random.nextInt(3)], unit, List.of(line), payers);
            var through = year.statement(YEAR_END, ALWAYS).getFirst();
            assertTrue(through.amount().equals(line.amount()));
            Money sum = Money.ZERO;
            for (var share : through.shares()) {
                sum = sum.plus(share.amount());
                assertTrue(YearCost.sum(share.owed()).plus(share.gap()).equals(share.amount()));
                for (var owed : share.owed()) assertWithin(owed, share, line, unit);
            }
            assertTrue(sum.equals(line.amount()));
            assertOrderIsOfNoConsequence(year, through, payers, random);
        }
    }

    private static void assertWithin(Owed owed, YearCost.Share share, CostLine line, Money unit) {
        long all = 0;
        for (var payer : share.segment().paying()) all += line.inputs().get(payer.code()).population();
        for (var payer : share.segment().gone()) all += line.inputs().get(payer.code()).population();
        long away = Math.abs(Math.subtractExact(owed.amount().ore() * all, share.amount().ore() * line.inputs().get(owed.code()).population()));
        assertTrue(away < unit.ore() * all);
    }

    private static void assertOrderIsOfNoConsequence(YearCost year, YearCost.LineThrough through, List<CostPayer> payers, Random random) {
        var turned = new ArrayList<>(payers);
        Collections.shuffle(turned, random);
        var other = new YearCost(2024, year.proRata(), year.unit(), year.lines(), turned).statement(YEAR_END, ALWAYS).getFirst();
        for (int i = 0; i < through.shares().size(); i++) assertTrue(other.shares().get(i).owed().equals(through.shares().get(i).owed()));
    }

    private static CostLine anyLine(Random random, List<CostPayer> payers) {
        return CostLine.of(ComponentKind.WHOLE, Money.ofKronor(1 + random.nextInt(20_000_000)), NEW_YEAR, YEAR_END, new CostShareKey.PerCapita(),
                payers.stream().map(payer -> CostParty.of(payer.code(), 1 + random.nextInt(200_000))).toList());
    }

    private static List<CostPayer> anyPayers(Random random) {
        var payers = new ArrayList<CostPayer>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            var from = random.nextInt(4) == 0 ? NEW_YEAR.plusDays(random.nextInt(366)) : null;
            var until = random.nextInt(4) == 0 ? (from == null ? NEW_YEAR : from).plusDays(random.nextInt(200)) : null;
            payers.add(payer("" + i, from, until, random.nextBoolean() ? ShareRule.GAP : ShareRule.RECALCULATE));
        }
        return payers;
    }

    /// Seven that share 700 000 kronor equally, the seventh as given.
    private static YearCost seven(CostPayer seventh) {
        var payers = new ArrayList<>(IntStream.rangeClosed(1, 6).mapToObj(i -> payer("" + i, null, null, ShareRule.GAP)).toList());
        payers.add(seventh);
        return year(payers);
    }

    private static YearCost year(List<CostPayer> payers) {
        var line = CostLine.of(ComponentKind.WHOLE, Money.ofKronor(700_000), NEW_YEAR, YEAR_END, new CostShareKey.Equal(),
                payers.stream().map(payer -> new CostParty(payer.code(), null, null)).toList());
        return new YearCost(2024, ProRata.MONTHS, Money.ONE_ORE, List.of(line), payers);
    }

    private static CostPayer payer(String code, LocalDate from, LocalDate until, ShareRule onLeaving) {
        return new CostPayer(UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8)), code, from, until, onLeaving);
    }

    private static List<String> kronor(YearCost year, int month) {
        return year.through(month, ALWAYS).stream().map(owed -> owed.amount().toString()).toList();
    }

    /// Without the words of an assertion, which take longer than what is asserted.
    private static void assertTrue(boolean holds) {
        if (!holds) throw new AssertionError("the parts do not add up");
    }
}
