package se.overens.cofinancing.cost.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import se.overens.agreement.model.ShareRule;
import se.overens.cofinancing.cost.model.PostYear.Sources;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// Ljungby's post with an association and an agency: 1 400 000 kronor at full staffing, 700 000 the first year.
class YearPlanTest {

    private static final YearTerms FROM_MAY = new YearTerms(ProRata.MONTHS, "Del av år räknas i månader.", Money.ONE_KRONA, LocalDate.of(2014, 5, 1));
    private static final YearComponent SALARY = component(ComponentKind.SALARY, 1_200_000, 600_000, new CostShareKey.FixedPercent(),
            CostParty.withPercent("0781", Fraction.of(50)), CostParty.withPercent("af", Fraction.of(30)), CostParty.withPercent("assoc", Fraction.of(20)));
    private static final YearComponent TRAVEL = component(ComponentKind.TRAVEL, 200_000, 100_000, new CostShareKey.Equal(),
            new CostParty("0781", null, null), new CostParty("af", null, null), new CostParty("assoc", null, null));

    @Test
    void the_estimate_is_divided_component_by_component() {
        var plan = plan(List.of(payer("0781", null), payer("af", null), payer("assoc", null)));
        assertThat(plan.fullYear()).hasToString("1400000.00");
        assertThat(plan.amount()).hasToString("700000.00");
        assertThat(plan.parts()).extracting(owed -> owed.amount().toString()).containsExactly("333334.00", "213333.00", "153333.00");
        assertThat(plan.share("af")).isEqualTo(Fraction.of(213_333).plus(Fraction.of(1, 3)).dividedBy(Fraction.of(700_000)));
        assertThat(SALARY.estimated()).isEqualTo(Fraction.of(1, 2));
    }

    @Test
    void shares_and_gap_make_the_whole_when_one_has_left() {
        var plan = plan(List.of(payer("0781", null), payer("af", LocalDate.of(2014, 8, 31)), payer("assoc", null)));
        assertThat(Money.sum(plan.parts().stream().map(YearCost.Owed::amount).toList()).plus(plan.gap())).isEqualTo(plan.amount());
        var shares = Fraction.sum(List.of(plan.share("0781"), plan.share("af"), plan.share("assoc")));
        assertThat(Fraction.ONE.minus(shares)).isEqualTo(Fraction.of(213_333).plus(Fraction.of(1, 3)).dividedBy(Fraction.of(1_400_000)));
        assertThat(plan.gap()).hasToString("106667.00");
    }

    @Test
    void amounts_that_each_party_was_decided_to_pay_are_no_split() {
        var decided = component(ComponentKind.WHOLE, 376_000, 376_000, new CostShareKey.FixedAmounts(), CostParty.withAmount("0580", Money.ofKronor(376_000)));
        assertThat(new YearPlan(2023, List.of(decided), YearTerms.MONTHS_AND_ORE, new Sources("Budget", "§ 4"), List.of(payer("0580", null))).asDecided()).isTrue();
        assertThat(plan(List.of(payer("0781", null))).asDecided()).isFalse();
    }

    private static YearPlan plan(List<CostPayer> payers) {
        return new YearPlan(2014, List.of(SALARY, TRAVEL), FROM_MAY, new Sources("Budget 2014", "§ 5"), payers);
    }

    private static YearComponent component(ComponentKind kind, long fullYear, long amount, CostShareKey key, CostParty... parties) {
        return new YearComponent(kind, null, Money.ofKronor(fullYear), Money.ofKronor(amount), key, KeySource.NONE, List.of(parties));
    }

    private static CostPayer payer(String code, LocalDate until) {
        return new CostPayer(UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8)), code, null, until, ShareRule.GAP);
    }
}
