package se.overens.cofinancing.cost.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.overens.cofinancing.cost.model.CostShareKey.BaseAndPerCapita;
import se.overens.cofinancing.cost.model.CostShareKey.ByPlaces;
import se.overens.cofinancing.cost.model.CostShareKey.Equal;
import se.overens.cofinancing.cost.model.CostShareKey.FixedAmounts;
import se.overens.cofinancing.cost.model.CostShareKey.FixedPercent;
import se.overens.cofinancing.cost.model.CostShareKey.PerCapita;
import se.overens.shared.Fraction;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.Violation;
import se.overens.shared.apportionment.Tie.ResolvedBy;
import se.overens.shared.apportionment.Tie;

class CostSplitTest {

    /// Inhabitants of the thirteen municipalities of Östergötland, as `data/geo` lists them for 2025.
    private static final List<CostParty> OSTERGOTLAND = List.of(
            CostParty.of("0509", 5238), CostParty.of("0512", 3620), CostParty.of("0513", 9936),
            CostParty.of("0560", 5432), CostParty.of("0561", 11509), CostParty.of("0562", 21524),
            CostParty.of("0563", 7517), CostParty.of("0580", 168737), CostParty.of("0581", 145042),
            CostParty.of("0582", 14722), CostParty.of("0583", 43175), CostParty.of("0584", 7532),
            CostParty.of("0586", 28773));

    private static final List<CostParty> THREE =
            List.of(CostParty.of("a", 10), CostParty.of("b", 10), CostParty.of("c", 20));

    @Test void the_post_of_2024_costs_linkoping_376_000_and_ydre_8_066_52() {
        var split = CostSplit.of(Money.parse("1053453.78"), new PerCapita(), OSTERGOTLAND);
        assertThat(split.partOf("0580")).hasToString("376000.00");
        assertThat(split.partOf("0512")).hasToString("8066.52");
        assertThat(Money.sum(split.parts().stream().map(CostSplit.Part::amount).toList())).hasToString("1053453.78");
    }

    @Test void a_million_in_three_equal_parts_gives_the_last_ore_to_the_lowest_key() {
        var split = CostSplit.of(Money.parse("1000000.00"), new Equal(), THREE);
        assertThat(amounts(split)).containsExactly("333333.34", "333333.33", "333333.33");
        assertThat(split.parts().getFirst().exact()).hasToString("1000000/3");
        assertThat(split.ties()).containsExactly(new Tie(List.of("a", "b", "c"), 1, ResolvedBy.KEY));
    }

    @Test void thirty_per_cent_equally_and_the_rest_per_inhabitant() {
        var split = CostSplit.of(Money.parse("1000.00"), new BaseAndPerCapita(Fraction.parse("0.30")), THREE);
        assertThat(amounts(split)).containsExactly("275.00", "275.00", "450.00");
        assertThat(split.ties()).isEmpty();
    }

    @Test void all_equally_is_the_same_as_base_one_and_per_inhabitant_as_base_zero() {
        var amount = Money.parse("777.77");
        assertThat(amounts(CostSplit.of(amount, new BaseAndPerCapita(Fraction.ONE), THREE)))
                .isEqualTo(amounts(CostSplit.of(amount, new Equal(), THREE)));
        assertThat(amounts(CostSplit.of(amount, new BaseAndPerCapita(Fraction.ZERO), THREE)))
                .isEqualTo(amounts(CostSplit.of(amount, new PerCapita(), THREE)));
    }

    @Test void who_has_no_inhabitants_pays_the_equal_part_only() {
        var parties = List.of(CostParty.of("a", 0), CostParty.of("b", 100));
        var split = CostSplit.of(Money.parse("100.00"), new BaseAndPerCapita(Fraction.parse("0.3")), parties);
        assertThat(amounts(split)).containsExactly("15.00", "85.00");
    }

    @Test void a_tie_goes_to_the_larger_share_under_the_key_and_not_to_the_larger_population() {
        var parties = List.of(new CostParty("large", 900L, Fraction.parse("25")),
                new CostParty("small", 100L, Fraction.parse("75")));
        var split = CostSplit.of(Money.parse("0.02"), new FixedPercent(), parties);
        assertThat(amounts(split)).containsExactly("0.00", "0.02");
        assertThat(split.ties()).containsExactly(new Tie(List.of("large", "small"), 1, ResolvedBy.WEIGHT));
    }

    @Test void whole_kronor_are_divided_as_whole_kronor() {
        var split = CostSplit.of(Money.parse("1000.00"), Money.ONE_KRONA, new Equal(), THREE);
        assertThat(amounts(split)).containsExactly("334.00", "333.00", "333.00");
        assertThatThrownBy(() -> CostSplit.of(Money.parse("1000.50"), Money.ONE_KRONA, new Equal(), THREE))
                .isInstanceOf(Invalid.class).hasMessageContaining("amount-not-multiple-of-unit");
    }

    @Test void per_cents_make_a_hundred() {
        var thirds = List.of("33.3", "33.3", "33.4").stream().map(Fraction::parse).toList();
        var parties = IntStream.range(0, 3).mapToObj(i -> CostParty.withPercent("p" + i, thirds.get(i))).toList();
        assertThat(amounts(CostSplit.of(Money.parse("10.00"), new FixedPercent(), parties)))
                .containsExactly("3.33", "3.33", "3.34");
        assertThat(violations(new FixedPercent(), parties.subList(0, 2))).containsExactly(
                Violation.of("parties", "percents-not-hundred", "66.6"));
    }

    @Test void amounts_in_the_contract_are_paid_as_they_stand_and_make_the_whole() {
        var parties = List.of(CostParty.withAmount("a", Money.ofKronor(700)), CostParty.withAmount("b", Money.ofKronor(300)));
        assertThat(amounts(CostSplit.of(Money.ofKronor(1000), new FixedAmounts(), parties))).containsExactly("700.00", "300.00");
        assertThatThrownBy(() -> CostSplit.of(Money.ofKronor(999), new FixedAmounts(), parties))
                .isInstanceOf(Invalid.class).hasMessageContaining("amounts-not-the-whole");
    }

    @Test void places_weigh_as_inhabitants_do() {
        var parties = List.of(CostParty.withPlaces("a", 30), CostParty.withPlaces("b", 0), CostParty.withPlaces("c", 10));
        assertThat(amounts(CostSplit.of(Money.ofKronor(1000), new ByPlaces(), parties))).containsExactly("750.00", "0.00", "250.00");
    }

    @Test void what_cannot_be_divided_is_said_all_at_once() {
        var parties = List.of(CostParty.of("a", -1), new CostParty("a", null, null));
        assertThat(violations(new BaseAndPerCapita(Fraction.of(2)), parties)).extracting(Violation::field, Violation::code)
                .containsExactly(tuple("parties[0].population", "not-negative"), tuple("parties[1].key", "duplicate-key"),
                        tuple("parties[1].population", "required"), tuple("key.base", "base-outside-0-1"));
        assertThat(violations(new PerCapita(), List.of(CostParty.of("a", 0)))).extracting(Violation::code)
                .containsExactly("populations-all-zero");
        assertThat(violations(new Equal(), List.of())).extracting(Violation::code).containsExactly("no-parties");
    }

    @Test void a_hundred_thousand_random_splits_add_up_whatever_the_order() {
        var random = new Random(20240820);
        for (int round = 0; round < 100_000; round++) {
            var parties = new ArrayList<CostParty>();
            var count = 1 + random.nextInt(15);
            for (int i = 0; i < count; i++) parties.add(CostParty.of("%04d".formatted(i), 1 + random.nextInt(50)));
            var unit = Money.ofOre(random.nextInt(4) == 0 ? 100 : 1);
            var amount = Money.ofOre(unit.ore() * random.nextInt(5_000_000));
            var key = switch (random.nextInt(3)) {
                case 0 -> new Equal();
                case 1 -> new PerCapita();
                default -> new BaseAndPerCapita(Fraction.of(random.nextInt(11), 10));
            };
            var split = CostSplit.of(amount, unit, key, parties);
            assertThat(Money.sum(split.parts().stream().map(CostSplit.Part::amount).toList())).isEqualTo(amount);
            for (var part : split.parts()) assertWithinOneUnit(part, unit);
            Collections.shuffle(parties, random);
            for (var part : CostSplit.of(amount, unit, key, parties).parts()) {
                assertThat(part.amount()).isEqualTo(split.partOf(part.key()));
            }
        }
    }

    private static void assertWithinOneUnit(CostSplit.Part part, Money unit) {
        var away = part.amount().inKronor().minus(part.exact());
        assertThat(away.max(away.negated())).isLessThan(unit.inKronor());
    }

    private static List<Violation> violations(CostShareKey key, List<CostParty> parties) {
        try {
            CostSplit.of(Money.ofKronor(1), key, parties);
            return List.of();
        } catch (Invalid invalid) {
            return invalid.violations();
        }
    }

    private static List<String> amounts(CostSplit split) {
        return split.parts().stream().map(part -> part.amount().toString()).toList();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }
}
