package se.overens.cofinancing.settlement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.overens.cofinancing.model.Span;
import se.overens.cofinancing.outcome.model.Booked;
import se.overens.cofinancing.outcome.model.Booked.Stretch;
import se.overens.cofinancing.outcome.model.OutcomePeriod;
import se.overens.cofinancing.outcome.model.SharedCost;
import se.overens.cofinancing.outcome.model.SharedCost.Slice;
import se.overens.cofinancing.settlement.model.SettlementCase.Account;
import se.overens.cofinancing.settlement.model.SettlementCase.Settled;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

class SettlementCaseTest {

    private static final List<String> SEVEN = List.of("0580", "0581", "0582", "0583", "0584", "0586", "0513");
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate MIDSUMMER = LocalDate.of(2024, 6, 30);
    private static final LocalDate YEARS_END = LocalDate.of(2024, 12, 31);

    /// Salary 700 000 kr in two half-years of 350 000, travel 10 000,01 in March; all in equal parts. One of seven leaves on
    /// 30 June and the six others take over its share. By hand: through June each pays 50 000 of the salary and 1 428,57 or
    /// 1 428,58 of the travel; after it each of six pays 58 333,33 or 58 333,34.
    @Test
    void a_post_of_seven_of_which_one_leaves_at_midsummer_is_settled_to_the_ore() {
        List<Stretch> stretches = List.of(new Stretch(NEW_YEAR, MIDSUMMER, equally(SEVEN)),
                new Stretch(MIDSUMMER.plusDays(1), YEARS_END, equally(SEVEN.subList(0, 6))));
        SharedCost salary = shared(stretches, new Booked(OutcomePeriod.quarter(2024, 1), Money.ofKronor(175_000)),
                new Booked(OutcomePeriod.quarter(2024, 2), Money.ofKronor(175_000)), new Booked(OutcomePeriod.quarter(2024, 3), Money.ofKronor(175_000)),
                new Booked(OutcomePeriod.quarter(2024, 4), Money.ofKronor(175_000)));
        SharedCost travel = shared(stretches, new Booked(OutcomePeriod.month(2024, 3), Money.parse("10000.01")));
        List<Account> accounts = SEVEN.stream().map(code -> new Account(code, Money.ZERO, Money.ofKronor(code.equals("0513") ? 60_000 : 100_000))).toList();

        List<Settled> settled = new SettlementCase(List.of(salary, travel), accounts).settled();

        Settled leaver = settled.getFirst();
        assertThat(leaver.code()).isEqualTo("0513");
        assertThat(leaver.parts().getFirst()).isEqualTo(Money.parse("50000.00"));
        assertThat(leaver.surplus()).isEqualTo(Money.parse("8571.42"));
        assertThat(settled.stream().skip(1).map(each -> each.parts().getFirst().toString()))
                .containsExactly("108333.34", "108333.34", "108333.33", "108333.33", "108333.33", "108333.33");
        assertThat(settled.stream().map(each -> each.parts().get(1).toString()).distinct()).containsExactly("1428.58", "1428.57");
        assertThat(Money.sum(settled.stream().map(Settled::balance).toList())).isEqualTo(Money.parse("50000.01"));
    }

    @Test
    void what_the_contract_lets_nobody_take_over_is_a_gap_and_nobodys_part() {
        Map<String, Fraction> sixOfSeven = new HashMap<>(equally(SEVEN));
        sixOfSeven.remove("0513");
        SharedCost cost = shared(List.of(new Stretch(NEW_YEAR, MIDSUMMER, equally(SEVEN)), new Stretch(MIDSUMMER.plusDays(1), YEARS_END, sixOfSeven)),
                new Booked(OutcomePeriod.quarter(2024, 2), Money.ofKronor(70)), new Booked(OutcomePeriod.quarter(2024, 3), Money.ofKronor(70)));
        SettlementCase settlement = new SettlementCase(List.of(cost), List.of());
        assertThat(settlement.gaps()).containsExactly(Money.ofKronor(10));
        assertThat(settlement.settled()).extracting(each -> each.owed().toString()).containsExactly("10.00", "20.00", "20.00", "20.00", "20.00", "20.00", "20.00");
    }

    @Test
    void a_quarter_that_an_exit_divides_is_cut_as_the_contract_counts_months() {
        List<Stretch> stretches = List.of(new Stretch(NEW_YEAR, LocalDate.of(2024, 4, 30), equally(List.of("a", "b"))),
                new Stretch(LocalDate.of(2024, 5, 1), YEARS_END, equally(List.of("a"))));
        List<Booked> booked = List.of(new Booked(OutcomePeriod.quarter(2024, 2), Money.ofKronor(300)));
        assertThat(Booked.shared(booked, stretches, SettlementCaseTest::months, YEARS_END).divided().of("b")).isEqualTo(Money.ofKronor(50));
        assertThat(Booked.shared(booked, stretches, SettlementCaseTest::months, LocalDate.of(2024, 4, 30)).amount()).isEqualTo(Money.ofKronor(100));
    }

    @Test
    void who_has_been_invoiced_without_a_share_gets_it_all_back() {
        List<Settled> settled = new SettlementCase(List.of(), List.of(new Account("0580", Money.ofKronor(1), Money.ofKronor(9)))).settled();
        assertThat(settled).extracting(Settled::surplus).containsExactly(Money.ofKronor(10));
    }

    /// Over a million random cases: every line's parts and gap are the line; no part is an öre or more from its
    /// share of a stretch;
    /// claims less surpluses are cost less gap less what was billed and brought in; and the order of parties means nothing.
    @Test
    void claims_less_surpluses_are_the_cost_less_what_was_billed_in_a_million_cases() {
        long wrong = IntStream.range(0, 1_000_000).parallel().filter(seed -> !holds(new SplittableRandom(seed))).count();
        assertThat(wrong).isZero();
    }

    private static boolean holds(SplittableRandom random) {
        int parties = random.nextInt(1, 6);
        List<SharedCost> lines = new ArrayList<>();
        for (int i = random.nextInt(1, 3); i > 0; i--) lines.add(line(random, parties));
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < parties; i++)
            if (random.nextInt(5) > 0) accounts.add(new Account("p" + i, Money.ofOre(random.nextLong(1_000)), Money.ofOre(random.nextLong(100_000))));
        SettlementCase settlement = new SettlementCase(lines, accounts);
        List<Settled> settled = settlement.settled();
        Money balance = Money.sum(settled.stream().map(each -> each.claim().minus(each.surplus())).toList());
        Money expected = settlement.cost().minus(Money.sum(settlement.gaps()))
                .minus(Money.sum(accounts.stream().map(each -> each.billed().plus(each.carriedIn())).toList()));
        Collections.reverse(accounts);
        return balance.equals(expected) && lines.stream().allMatch(SettlementCaseTest::addsUp)
                && settled.equals(new SettlementCase(lines, accounts).settled());
    }

    private static SharedCost line(SplittableRandom random, int parties) {
        List<Slice> slices = new ArrayList<>();
        long ore = 0;
        for (int i = random.nextInt(1, 3); i > 0; i--) {
            long part = random.nextLong(1_000_000);
            ore += part;
            int whole = random.nextInt(parties, 1_000);
            Map<String, Fraction> shares = new HashMap<>();
            int left = whole;
            for (int p = 0; p < parties; p++) {
                int taken = p == parties - 1 && random.nextBoolean() ? left : random.nextInt(left + 1);
                left -= taken;
                shares.put("p" + p, Fraction.of(taken, whole));
            }
            slices.add(new Slice(NEW_YEAR, YEARS_END, Money.ofOre(part).inKronor(), shares));
        }
        return new SharedCost(Money.ofOre(ore), slices);
    }

    private static boolean addsUp(SharedCost line) {
        SharedCost.Divided divided = line.divided();
        Money sum = Money.sum(divided.parts().stream().map(SharedCost.Part::amount).toList()).plus(divided.gap());
        return sum.equals(line.amount()) && Money.sum(divided.bySlice()).equals(line.amount())
                && IntStream.range(0, line.slices().size()).allMatch(i -> divided.parts().stream().allMatch(part -> {
                    Fraction share = line.slices().get(i).shares().getOrDefault(part.code(), Fraction.ZERO);
                    Fraction off = divided.bySlice().get(i).inKronor().times(share).minus(part.bySlice().get(i).inKronor()).times(100);
                    return off.compareTo(Fraction.ONE) < 0 && off.negated().compareTo(Fraction.ONE) < 0;
                }));
    }

    private static Map<String, Fraction> equally(List<String> parties) {
        Map<String, Fraction> shares = new HashMap<>();
        parties.forEach(party -> shares.put(party, Fraction.of(1, parties.size())));
        return shares;
    }

    private static SharedCost shared(List<Stretch> stretches, Booked... booked) {
        return Booked.shared(List.of(booked), stretches, SettlementCaseTest::months, YEARS_END);
    }

    private static Fraction months(LocalDate from, LocalDate through) {
        return new Span(from, through).monthsThrough(from.getYear(), 12);
    }
}
