package se.overens.cofinancing.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import se.overens.agreement.model.ShareRule;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.cost.model.CostLine;
import se.overens.cofinancing.cost.model.CostParty;
import se.overens.cofinancing.cost.model.CostPayer;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.cofinancing.cost.model.ProRata;
import se.overens.cofinancing.cost.model.YearCost;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.model.Span;
import se.overens.cofinancing.outcome.model.Booked;
import se.overens.cofinancing.outcome.model.CostName;
import se.overens.cofinancing.outcome.model.OutcomePeriod;
import se.overens.cofinancing.outcome.model.PostOutcome;
import se.overens.cofinancing.outcome.model.SharedCost.Divided;
import se.overens.cofinancing.outcome.model.YearBook;
import se.overens.shared.Money;

class YearSharesTest {

    private static final int YEAR = 2023;
    private static final LocalDate FIRST = LocalDate.of(YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(YEAR, 12, 31);
    private static final CoFinancedPost POST = new CoFinancedPost("18", 1, new CoFinancedPost.Description("Samordnare", "", null, FIRST, ""), new UUID(0, 1), new UUID(0, 1), null);

    /// What was invoiced by the budget and what is settled by the outcome are one arithmetic: with parties that come and go on
    /// any day, some leaving a gap, a year that cost month by month what it was to cost gives nobody an öre to pay or get back.
    @RepeatedTest(500)
    void an_outcome_that_is_the_budget_gives_everyone_the_part_of_the_budget(RepetitionInfo turn) {
        SplittableRandom random = new SplittableRandom(turn.getCurrentRepetition());
        List<CostPayer> payers = new ArrayList<>();
        for (int i = 0; i < random.nextInt(1, 8); i++) payers.add(payer(random, "p" + i));
        Money month = Money.ofOre(random.nextLong(1, 10_000_000));
        CostLine line = CostLine.of(ComponentKind.SALARY, month.times(12), FIRST, LAST, random.nextBoolean() ? new CostShareKey.Equal() : new CostShareKey.PerCapita(),
                payers.stream().map(payer -> CostParty.of(payer.code(), random.nextLong(1, 100_000))).toList());
        YearCost cost = new YearCost(YEAR, ProRata.MONTHS, Money.ONE_ORE, List.of(line), payers);
        YearShares shares = shares(cost);

        Divided divided = shares.shared(shares.components().getFirst(), book(month), LAST).divided();

        Map<String, Money> budget = new HashMap<>();
        cost.through(LAST, new Span(FIRST, null)).forEach(owed -> budget.merge(owed.code(), owed.amount(), Money::plus));
        budget.forEach((code, amount) -> assertThat(divided.of(code)).as(code).isEqualTo(amount));
        assertThat(divided.gap()).isEqualTo(cost.gap(LAST, new Span(FIRST, null)));
        assertThat(shares.budget(shares.components().getFirst(), LAST)).isEqualTo(month.times(12));
    }

    /// January of 62 000 kr is booked before a party leaves on the 10th: 20 000 kr is divided by two and 42 000 borne by one.
    @Test
    void a_month_that_an_exit_divides_is_cut_by_its_days() {
        List<CostPayer> payers = List.of(new CostPayer(new UUID(1, 0), "a", null, null, ShareRule.RECALCULATE),
                new CostPayer(new UUID(1, 1), "b", null, LocalDate.of(YEAR, 1, 10), ShareRule.RECALCULATE));
        CostLine line = CostLine.of(ComponentKind.SALARY, Money.ofKronor(744_000), FIRST, LAST, new CostShareKey.Equal(),
                List.of(CostParty.of("a", 1), CostParty.of("b", 1)));
        YearShares shares = shares(new YearCost(YEAR, ProRata.MONTHS, Money.ONE_ORE, List.of(line), payers));
        YearBook january = new YearBook(List.of(outcome(1, Money.ofKronor(62_000))));
        assertThat(shares.shared(shares.components().getFirst(), january, LAST).divided().of("b")).isEqualTo(Money.ofKronor(10_000));
        assertThat(shares.shared(shares.components().getFirst(), january, LocalDate.of(YEAR, 1, 10)).amount()).isEqualTo(Money.ofKronor(20_000));
        assertThat(shares.shared(shares.components().getFirst(), Money.ofKronor(6_000), LocalDate.of(YEAR, 1, 10)).divided().of("b")).isEqualTo(Money.ofKronor(3_000));
    }

    private static CostPayer payer(SplittableRandom random, String code) {
        LocalDate from = random.nextInt(4) == 0 ? FIRST.plusDays(random.nextInt(180)) : null;
        LocalDate until = random.nextInt(3) == 0 ? FIRST.plusDays(random.nextInt(180, 364)) : null;
        return new CostPayer(UUID.nameUUIDFromBytes(code.getBytes()), code, from, until, random.nextBoolean() ? ShareRule.RECALCULATE : ShareRule.GAP);
    }

    private static YearShares shares(YearCost cost) {
        PostView post = new PostView(null, 1, "Samordnare", "", null, "lst", "", "1", FIRST, "", null, List.of(), 1);
        return YearShares.of(post, new YearView(null, null, 1, YEAR, 1, null, Money.ZERO, null, "", null, 1, "§ 4", null, null, List.of(), null, cost,
                new Span(FIRST, null), Money.ZERO, List.of()));
    }

    private static YearBook book(Money month) {
        List<PostOutcome> entries = new ArrayList<>();
        for (int i = 1; i <= 12; i++) entries.add(outcome(i, month));
        return new YearBook(entries);
    }

    private static PostOutcome outcome(int month, Money amount) {
        return new PostOutcome(POST, new CostName(ComponentKind.SALARY, ""), new Booked(OutcomePeriod.month(YEAR, month), amount), 1,
                new PostOutcome.Told("Huvudboken", new UUID(0, 1), null));
    }
}
