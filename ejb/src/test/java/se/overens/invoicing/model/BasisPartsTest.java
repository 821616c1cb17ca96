package se.overens.invoicing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.overens.agreement.model.CeilingOverflow;
import se.overens.cofinancing.ceiling.model.Ceiling;
import se.overens.cofinancing.ceiling.model.PostCeilings;
import se.overens.invoicing.model.BasisParts.InvoicedAboveCost;
import se.overens.invoicing.model.BasisParts.NothingToInvoice;
import se.overens.invoicing.model.BasisParts.Part;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

class BasisPartsTest {

    private static final HalfYear SPRING = new HalfYear(2024, 1);
    private static final HalfYear AUTUMN = new HalfYear(2024, 2);
    private static final long YEAR_2024 = 105_345_378;
    /// Östergötland, inhabitants of `municipalities.csv`; Linköping is the fourth, Ydre the eleventh.
    private static final long[] INHABITANTS = {5432, 21524, 9936, 168737, 28773, 43175, 145042, 14722, 7532, 7517, 3620, 11509, 5238};

    private final List<UUID> payers = IntStream.range(0, INHABITANTS.length).mapToObj(i -> new UUID(7, i)).toList();
    private final UUID linkoping = payers.get(3);
    private final UUID ydre = payers.get(10);

    private Map<UUID, Long> through(long yearOre, int months, long[] inhabitants) {
        var cost = Money.rounded(Money.ofOre(yearOre).inKronor().times(Fraction.of(months, 12)));
        var parts = cost.allocate(IntStream.range(0, inhabitants.length).mapToObj(i -> Fraction.of(inhabitants[i])).toList());
        Map<UUID, Long> through = new LinkedHashMap<>();
        for (int i = 0; i < inhabitants.length; i++) through.put(payers.get(i), parts.get(i).ore());
        return through;
    }

    private static Map<UUID, Long> amounts(BasisParts parts) {
        Map<UUID, Long> amounts = new HashMap<>();
        parts.parts().forEach(part -> amounts.put(part.organisation(), part.amountOre()));
        return amounts;
    }

    @Test
    void the_spring_of_2024_is_188_000_for_linkoping_and_the_autumn_to_september_94_000() {
        var spring = BasisParts.of(SPRING, through(YEAR_2024, 6, INHABITANTS), Map.of());
        assertThat(spring.totalOre()).isEqualTo(52_672_689);
        assertThat(amounts(spring)).containsEntry(linkoping, 18_800_000L).containsEntry(ydre, 403_326L);

        var autumn = BasisParts.of(AUTUMN, through(YEAR_2024, 9, INHABITANTS), amounts(spring));
        assertThat(amounts(autumn)).containsEntry(linkoping, 9_400_000L);
        assertThat(autumn.parts()).filteredOn(part -> part.organisation().equals(linkoping))
                .containsExactly(new Part(linkoping, 28_200_000, 18_800_000));
    }

    @Test
    void the_whole_of_2024_is_376_000_for_linkoping() {
        var spring = amounts(BasisParts.of(SPRING, through(YEAR_2024, 6, INHABITANTS), Map.of()));
        var autumn = amounts(BasisParts.of(AUTUMN, through(YEAR_2024, 12, INHABITANTS), spring));
        assertThat(spring.get(linkoping) + autumn.get(linkoping)).isEqualTo(37_600_000);
        assertThat(spring.get(ydre) + autumn.get(ydre)).isEqualTo(806_652);
    }

    @Test
    void a_payer_with_nothing_left_has_no_row() {
        var parts = BasisParts.of(SPRING, through(1_000, 12, INHABITANTS), Map.of(linkoping, 357L));
        assertThat(amounts(parts)).doesNotContainKey(linkoping);
    }

    @Test
    void a_post_that_ended_where_the_last_basis_stopped_has_nothing_more() {
        var through = through(YEAR_2024, 6, INHABITANTS);
        assertThatThrownBy(() -> BasisParts.of(AUTUMN, through, through)).isInstanceOf(NothingToInvoice.class);
    }

    @Test
    void what_was_invoiced_above_the_cost_is_not_put_right_by_a_basis() {
        var nineMonths = through(YEAR_2024, 9, INHABITANTS);
        var sixMonths = through(YEAR_2024, 6, INHABITANTS);
        assertThatThrownBy(() -> BasisParts.of(AUTUMN, sixMonths, nineMonths)).isInstanceOf(InvoicedAboveCost.class);
        var withoutOne = new LinkedHashMap<>(nineMonths);
        withoutOne.remove(ydre);
        assertThatThrownBy(() -> BasisParts.of(AUTUMN, withoutOne, sixMonths)).isInstanceOf(InvoicedAboveCost.class);
    }

    @RepeatedTest(500)
    void rows_add_up_to_the_basis_and_bases_to_the_year(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var inhabitants = IntStream.range(0, 1 + random.nextInt(INHABITANTS.length)).mapToLong(i -> 1 + random.nextInt(200_000)).toArray();
        long year = 1_000_000 + random.nextLong(1_000_000_000);
        int last = 7 + random.nextInt(6);
        long costToTheEnd = Money.rounded(Money.ofOre(year).inKronor().times(Fraction.of(last, 12))).ore();

        var billed = new HashMap<UUID, Long>();
        var totals = new ArrayList<Long>();
        for (var half : List.of(SPRING, AUTUMN)) {
            var basis = BasisParts.of(half, through(year, Math.min(half.lastMonth(), last), inhabitants), billed);
            assertThat(basis.parts().stream().mapToLong(Part::amountOre).sum()).isEqualTo(basis.totalOre());
            basis.parts().forEach(part -> billed.merge(part.organisation(), part.amountOre(), Long::sum));
            totals.add(basis.totalOre());
        }

        assertThat(totals.stream().mapToLong(Long::longValue).sum()).isEqualTo(costToTheEnd);
        assertThat(billed).isEqualTo(through(year, last, inhabitants));
    }

    @Test
    void an_earlier_year_is_put_right_on_the_row_of_one_that_has_something_to_pay() {
        var parts = BasisParts.of(SPRING, Map.of(linkoping, 1_000L, ydre, 0L), Map.of());
        var possible = parts.possible(List.of(new BasisParts.Correction(linkoping, 2023, 250), new BasisParts.Correction(ydre, 2023, 99)));
        assertThat(possible).extracting(BasisParts.Correction::organisation).containsExactly(linkoping);
        var corrected = parts.correcting(possible);
        assertThat(corrected.totalOre()).isEqualTo(1_250);
        assertThat(corrected.correctedOre()).isEqualTo(250);
        assertThat(corrected.parts().getFirst().throughOre()).isEqualTo(1_000);
    }

    @Test
    void a_correction_that_would_leave_nothing_to_pay_waits() {
        var parts = BasisParts.of(SPRING, Map.of(linkoping, 1_000L), Map.of());
        assertThat(parts.possible(List.of(new BasisParts.Correction(linkoping, 2022, -999), new BasisParts.Correction(linkoping, 2023, -1))))
                .extracting(BasisParts.Correction::year).containsExactly(2022);
        assertThat(parts.possible(List.of(new BasisParts.Correction(linkoping, 2023, -1_000)))).isEmpty();
    }

    @Test
    void a_ceiling_stops_what_is_claimed_and_not_what_is_put_right() {
        var ceiling = new PostCeilings(List.of(new Ceiling(2024, Set.of(linkoping), Money.ofOre(600), CeilingOverflow.HOST_BEARS)), Map.of());
        var held = BasisParts.of(SPRING, Map.of(linkoping, 1_000L), Map.of()).under(ceiling, SPRING);
        assertThat(held.totalOre()).isEqualTo(600);
        assertThat(held.overflowOre()).isEqualTo(400);
        assertThat(held.correcting(List.of(new BasisParts.Correction(linkoping, 2023, 50))).totalOre()).isEqualTo(650);
        var reached = new PostCeilings(ceiling.ceilings(), Map.of(2024, Map.of(linkoping, Money.ofOre(600))));
        assertThatThrownBy(() -> BasisParts.of(AUTUMN, Map.of(linkoping, 1_000L), Map.of(linkoping, 600L)).under(reached, AUTUMN))
                .isInstanceOf(BasisParts.CeilingReached.class);
    }
}
