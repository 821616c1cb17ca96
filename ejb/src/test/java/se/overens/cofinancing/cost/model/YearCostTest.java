package se.overens.cofinancing.cost.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import se.overens.cofinancing.cost.model.YearCost.Owed;
import se.overens.cofinancing.model.Span;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// The integrationssamordnare in Östergötland (domain rows 42–43), and what holds for any cost.
class YearCostTest {

    private static final Map<String, Long> INHABITANTS = new TreeMap<>(Map.ofEntries(Map.entry("0509", 5_238L),
            Map.entry("0512", 3_620L), Map.entry("0513", 9_936L), Map.entry("0560", 5_432L), Map.entry("0561", 11_509L),
            Map.entry("0562", 21_524L), Map.entry("0563", 7_517L), Map.entry("0580", 168_737L), Map.entry("0581", 145_042L),
            Map.entry("0582", 14_722L), Map.entry("0583", 43_175L), Map.entry("0584", 7_532L), Map.entry("0586", 28_773L)));
    private static final Span SINCE_2016 = new Span(LocalDate.of(2016, 1, 1), null);
    private static final Span TO_SEPTEMBER = new Span(LocalDate.of(2016, 1, 1), LocalDate.of(2024, 9, 30));

    @Test
    void the_year_2024_costs_linkoping_376_000_and_ydre_8_066_52() {
        var year = year2024().through(12, SINCE_2016);
        assertThat(kronor(year, "0580")).isEqualTo("376000.00");
        assertThat(kronor(year, "0512")).isEqualTo("8066.52");
        assertThat(YearCost.sum(year)).isEqualTo(Money.parse("1053453.78"));
    }

    @Test
    void half_a_year_costs_linkoping_188_000() {
        assertThat(kronor(year2024().through(6, SINCE_2016), "0580")).isEqualTo("188000.00");
    }

    @Test
    void with_last_day_30_september_2024_linkoping_pays_282_000_and_all_790_090_34() {
        for (int month = 9; month <= 12; month++) {
            var year = year2024().through(month, TO_SEPTEMBER);
            assertThat(kronor(year, "0580")).isEqualTo("282000.00");
            assertThat(YearCost.sum(year)).isEqualTo(Money.parse("790090.34"));
        }
    }

    @Test
    void by_actual_days_it_would_have_been_281_486_34() {
        assertThat(kronor(year2024().byDays(TO_SEPTEMBER), "0580")).isEqualTo("281486.34");
    }

    @Test
    void a_month_that_the_post_partly_covers_counts_as_its_days() {
        var toMidOctober = new Span(LocalDate.of(2016, 1, 1), LocalDate.of(2024, 10, 15));
        assertThat(toMidOctober.monthsThrough(2024, 12)).isEqualTo(Fraction.of(9).plus(Fraction.of(15, 31)));
        assertThat(new Span(LocalDate.of(2024, 7, 1), null).monthsThrough(2024, 12)).isEqualTo(Fraction.of(6));
    }

    @Test
    void after_its_last_day_the_post_costs_nothing() {
        assertThat(TO_SEPTEMBER.monthsThrough(2025, 12)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void the_year_2023_is_what_was_decided_for_linkoping_alone() {
        var decided = year(2023, Money.ofKronor(376_000), new CostShareKey.FixedAmounts(), List.of(CostParty.withAmount("0580", Money.ofKronor(376_000))));
        assertThat(kronor(decided.through(12, SINCE_2016), "0580")).isEqualTo("376000.00");
        assertThat(kronor(decided.through(6, SINCE_2016), "0580")).isEqualTo("188000.00");
    }

    @RepeatedTest(1000)
    void the_parts_of_any_month_add_up_and_nobody_pays_less_when_time_passes(RepetitionInfo turn) {
        var random = new Random(turn.getCurrentRepetition());
        var year = anyYear(random);
        var span = new Span(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(200)),
                random.nextBoolean() ? null : LocalDate.of(2024, 8, 1).plusDays(random.nextInt(200)));
        var before = year.through(1, span);
        for (int month = 1; month <= 12; month++) {
            var now = year.through(month, span);
            var whole = Money.rounded(year.lines().getFirst().amount().inKronor().times(span.monthsThrough(2024, month)).dividedBy(Fraction.of(12)));
            assertThat(YearCost.sum(now)).isEqualTo(whole);
            for (int i = 0; i < now.size(); i++) assertThat(now.get(i).amount()).isGreaterThanOrEqualTo(before.get(i).amount());
            before = now;
        }
    }

    /// Every party's part of a day is worth at least some öre, as in any real contract.
    private static YearCost anyYear(Random random) {
        var parties = IntStream.range(0, 1 + random.nextInt(20))
                .mapToObj(i -> CostParty.of("%04d".formatted(i), 1_000 + random.nextInt(200_000))).toList();
        return year(2024, Money.ofOre(10_000_000 + random.nextInt(2_000_000_000)), parties);
    }

    private static YearCost year2024() {
        return year(2024, Money.parse("1053453.78"),
                INHABITANTS.entrySet().stream().map(entry -> CostParty.of(entry.getKey(), entry.getValue())).toList());
    }

    private static YearCost year(int year, Money amount, List<CostParty> parties) {
        return year(year, amount, new CostShareKey.PerCapita(), parties);
    }

    private static YearCost year(int year, Money amount, CostShareKey key, List<CostParty> parties) {
        var line = CostLine.of(ComponentKind.WHOLE, amount, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), key, parties);
        return new YearCost(year, ProRata.MONTHS, Money.ONE_ORE, List.of(line),
                parties.stream().map(party -> CostPayer.always(UUID.randomUUID(), party.key())).toList());
    }

    private static String kronor(List<Owed> owed, String code) {
        return owed.stream().filter(part -> part.code().equals(code)).findFirst().orElseThrow().amount().toString();
    }
}
