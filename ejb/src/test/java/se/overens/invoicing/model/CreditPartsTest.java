package se.overens.invoicing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.overens.invoicing.model.CreditParts.CreditAboveInvoiced;
import se.overens.invoicing.model.CreditParts.Original;
import se.overens.invoicing.model.CreditParts.Part;
import se.overens.invoicing.model.RowStanding.Credited;
import se.overens.invoicing.model.RowStanding.Paid;
import se.overens.invoicing.model.RowStanding.State;

/// A payer with 500 kr in the autumn, of which 200 is paid, and 400 kr in the spring, all paid.
class CreditPartsTest {

    private static final UUID AUTUMN = new UUID(0, 2);
    private static final UUID SPRING = new UUID(0, 1);
    private static final List<Original> ROWS = List.of(new Original(AUTUMN, 50_000, 0, 30_000), new Original(SPRING, 40_000, 0, 0));
    private static final LocalDate DAY = LocalDate.of(2024, 8, 20);

    @Test
    void what_is_not_paid_is_set_off_first() {
        assertThat(CreditParts.of(20_000, ROWS).parts()).containsExactly(new Part(AUTUMN, 20_000, 20_000));
    }

    @Test
    void what_has_been_paid_is_paid_back_the_latest_row_first() {
        assertThat(CreditParts.of(60_000, ROWS).parts()).containsExactly(new Part(AUTUMN, 50_000, 30_000), new Part(SPRING, 10_000, 0));
    }

    @Test
    void no_row_is_credited_with_more_than_it_was() {
        assertThat(CreditParts.of(10_000, List.of(new Original(AUTUMN, 50_000, 45_000, 0), ROWS.getLast())).parts())
                .containsExactly(new Part(AUTUMN, 5_000, 0), new Part(SPRING, 5_000, 0));
        assertThatThrownBy(() -> CreditParts.of(90_001, ROWS)).isInstanceOf(CreditAboveInvoiced.class);
    }

    @Test
    void a_credited_row_is_closed_and_a_credit_is_paid_back() {
        assertThat(RowStanding.of(50_000, new Credited(50_000, 30_000), DAY, true, List.of(new Paid(DAY, 20_000)), DAY).state()).isEqualTo(State.PAID);
        assertThat(RowStanding.of(50_000, new Credited(50_000, 50_000), DAY, true, List.of(), DAY).state()).isEqualTo(State.CREDITED);
        assertThat(RowStanding.of(50_000, new Credited(20_000, 20_000), DAY, true, List.of(), DAY).leftOre()).isEqualTo(30_000);
        assertThat(RowStanding.of(-60_000, new Credited(60_000, 30_000), DAY, false, List.of(), DAY).state()).isEqualTo(State.TO_INVOICE);
        assertThat(RowStanding.of(-60_000, new Credited(60_000, 30_000), DAY, true, List.of(), DAY)).isEqualTo(new RowStanding(State.TO_REPAY, 0, 30_000, null, 30_000));
        assertThat(RowStanding.of(-60_000, new Credited(60_000, 30_000), DAY, true, List.of(new Paid(DAY, 30_000)), DAY).state()).isEqualTo(State.REPAID);
        assertThat(RowStanding.of(-20_000, new Credited(20_000, 20_000), DAY, true, List.of(), DAY).state()).isEqualTo(State.SET_OFF);
    }

    @RepeatedTest(1000)
    void the_parts_are_the_credit_and_never_more_than_a_row(RepetitionInfo turn) {
        SplittableRandom random = new SplittableRandom(turn.getCurrentRepetition());
        List<Original> rows = new ArrayList<>();
        for (int i = 0; i < random.nextInt(1, 6); i++) {
            long amount = random.nextLong(1, 100_000);
            long credited = random.nextLong(amount + 1);
            rows.add(new Original(new UUID(0, i), amount, credited, random.nextLong(amount + 1)));
        }
        long most = rows.stream().mapToLong(row -> row.amountOre() - row.creditedOre()).sum();
        long credit = random.nextLong(most + 1);
        List<Part> parts = CreditParts.of(credit, rows).parts();
        assertThat(parts.stream().mapToLong(Part::amountOre).sum()).isEqualTo(credit);
        assertThat(parts).allSatisfy(part -> {
            Original row = rows.get((int) part.row().getLeastSignificantBits());
            assertThat(part.amountOre()).isBetween(1L, row.amountOre() - row.creditedOre());
            assertThat(part.setOffOre()).isBetween(0L, Math.min(part.amountOre(), row.leftOre()));
        });
    }
}
