package se.overens.cofinancing.ceiling.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.model.CeilingOverflow;
import se.overens.shared.Money;

class PostCeilingsTest {

    private static final UUID LJUNGBY = new UUID(7, 1);
    private static final UUID MARKARYD = new UUID(7, 2);
    private static final UUID ALVESTA = new UUID(7, 3);

    /// Kronor. Billable is the least of what is calculated and of the ceiling less what has been billed.
    @ParameterizedTest
    @CsvSource({
            // ceiling, billed, claim, billable, overflow
            "700000, 650000, 100000, 50000, 50000",
            "700000, 600000, 100000, 100000, 0",
            "700000, 700000, 0.01, 0, 0.01",
            "700000, 750000, 100000, 0, 100000",
            "700000.01, 650000, 100000, 50000.01, 49999.99",
    })
    void one_payer_is_billed_up_to_the_ceiling(String ceiling, String billed, String claim, String billable, String overflow) {
        var held = ceilings(Map.of(2014, Map.of(LJUNGBY, Money.parse(billed))), ceiling(2014, ceiling, LJUNGBY)).hold(2014, Map.of(LJUNGBY, Money.parse(claim)));
        assertThat(held.billable().get(LJUNGBY)).isEqualTo(Money.parse(billable));
        assertThat(held.overflow()).isEqualTo(Money.parse(overflow));
        assertThat(held.stopped() == null).isEqualTo(held.overflow().equals(Money.ZERO));
    }

    @Test
    void a_ceiling_for_all_stops_each_in_proportion_to_its_claim_to_the_last_ore() {
        var held = ceilings(Map.of(), ceiling(2024, "100", LJUNGBY, MARKARYD, ALVESTA)).hold(2024, claims("100", "100", "100"));
        assertThat(held.billable().values()).containsExactly(Money.parse("33.34"), Money.parse("33.33"), Money.parse("33.33"));
        assertThat(held.overflow()).isEqualTo(Money.parse("200"));
    }

    @Test
    void what_one_may_not_pay_is_not_laid_on_the_others() {
        var held = ceilings(Map.of(), ceiling(2024, "250", LJUNGBY, MARKARYD, ALVESTA), ceiling(2024, "50", LJUNGBY)).hold(2024, claims("100", "100", "100"));
        assertThat(held.billable()).containsEntry(LJUNGBY, Money.parse("50")).containsEntry(MARKARYD, Money.parse("100")).containsEntry(ALVESTA, Money.parse("100"));
        assertThat(held.stopped().payers()).containsExactly(LJUNGBY);
    }

    @Test
    void a_ceiling_for_the_whole_period_counts_what_every_year_was_billed() {
        var ceilings = ceilings(Map.of(2023, Map.of(LJUNGBY, Money.parse("600")), 2024, Map.of(LJUNGBY, Money.parse("300"))), ceiling(null, "1000", LJUNGBY));
        assertThat(ceilings.hold(2024, Map.of(LJUNGBY, Money.parse("250"))).total()).isEqualTo(Money.parse("100"));
    }

    @Test
    void another_years_ceiling_stops_nothing() {
        var held = ceilings(Map.of(), ceiling(2023, "1", LJUNGBY)).hold(2024, Map.of(LJUNGBY, Money.parse("250")));
        assertThat(held.total()).isEqualTo(Money.parse("250"));
        assertThat(held.stopped()).isNull();
    }

    @Test
    void what_has_been_credited_may_be_billed_again() {
        var before = ceilings(Map.of(2024, Map.of(LJUNGBY, Money.parse("700"))), ceiling(2024, "700", LJUNGBY));
        var credited = ceilings(Map.of(2024, Map.of(LJUNGBY, Money.parse("650"))), ceiling(2024, "700", LJUNGBY));
        assertThat(before.hold(2024, Map.of(LJUNGBY, Money.parse("80"))).total()).isEqualTo(Money.ZERO);
        assertThat(credited.hold(2024, Map.of(LJUNGBY, Money.parse("80"))).total()).isEqualTo(Money.parse("50"));
    }

    /// A hundred thousand posts with one to six payers: what is billed and what overflows is what was claimed, nobody is
    /// billed more than it owes or less than nothing, and no ceiling is passed.
    @Test
    void nothing_is_lost_and_no_ceiling_is_passed() {
        var random = new Random(20240820);
        for (int i = 0; i < 100_000; i++) {
            List<UUID> payers = new ArrayList<>();
            for (int p = 0, n = 1 + random.nextInt(6); p < n; p++) payers.add(new UUID(9, p));
            Map<UUID, Money> claims = new LinkedHashMap<>();
            Map<UUID, Money> billed = new HashMap<>();
            payers.forEach(payer -> {
                claims.put(payer, Money.ofOre(random.nextInt(5_000)));
                billed.put(payer, Money.ofOre(random.nextInt(5_000)));
            });
            List<Ceiling> some = List.of(new Ceiling(random.nextBoolean() ? 2024 : null, Set.copyOf(payers), Money.ofOre(random.nextInt(40_000)), CeilingOverflow.HOST_BEARS),
                    new Ceiling(2024, Set.of(payers.getFirst()), Money.ofOre(random.nextInt(9_000)), CeilingOverflow.HOST_BEARS));
            var ceilings = new PostCeilings(some, Map.of(2024, billed));
            var held = ceilings.hold(2024, claims);
            assertThat(held.total().plus(held.overflow())).isEqualTo(Money.sum(claims.values()));
            claims.forEach((payer, claim) -> assertThat(held.billable().get(payer)).isBetween(Money.ZERO, claim));
            for (Ceiling ceiling : some)
                assertThat(Money.sum(ceiling.payers().stream().map(held.billable()::get).toList())).isLessThanOrEqualTo(
                        ceilings.left(ceiling).compareTo(Money.ZERO) > 0 ? ceilings.left(ceiling) : Money.ZERO);
        }
    }

    private static PostCeilings ceilings(Map<Integer, Map<UUID, Money>> billed, Ceiling... ceilings) {
        return new PostCeilings(List.of(ceilings), billed);
    }

    private static Ceiling ceiling(Integer year, String amount, UUID... payers) {
        return new Ceiling(year, Set.of(payers), Money.parse(amount), CeilingOverflow.RENEGOTIATE);
    }

    private static Map<UUID, Money> claims(String ljungby, String markaryd, String alvesta) {
        Map<UUID, Money> claims = new LinkedHashMap<>();
        claims.put(LJUNGBY, Money.parse(ljungby));
        claims.put(MARKARYD, Money.parse(markaryd));
        claims.put(ALVESTA, Money.parse(alvesta));
        return claims;
    }
}
