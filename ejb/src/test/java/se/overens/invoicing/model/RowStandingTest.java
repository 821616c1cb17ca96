package se.overens.invoicing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.invoicing.model.RowStanding.Paid;
import se.overens.invoicing.model.RowStanding.State;

/// Linköping's 188 000 kr, due on 31 July 2024.
class RowStandingTest {

    private static final LocalDate DUE = LocalDate.parse("2024-07-31");

    private static RowStanding on(String today, boolean numbered, Paid... payments) {
        return RowStanding.of(18_800_000, DUE, numbered, List.of(payments), LocalDate.parse(today));
    }

    private static Paid paid(String day, long ore) {
        return new Paid(LocalDate.parse(day), ore);
    }

    @Test
    void waits_for_its_number_then_for_the_money() {
        assertThat(on("2024-07-01", false).state()).isEqualTo(State.TO_INVOICE);
        assertThat(on("2024-07-02", true).state()).isEqualTo(State.INVOICED);
    }

    @Test
    void is_not_late_on_the_due_date_but_on_the_day_after() {
        assertThat(on("2024-07-31", true).state()).isEqualTo(State.INVOICED);
        assertThat(on("2024-08-01", true).state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void is_paid_when_the_parts_are_the_whole() {
        var half = on("2024-07-20", true, paid("2024-07-19", 9_400_000));
        assertThat(half).isEqualTo(new RowStanding(State.PARTLY_PAID, 9_400_000, 9_400_000, LocalDate.parse("2024-07-19")));
        var whole = on("2024-08-20", true, paid("2024-07-19", 9_400_000), paid("2024-08-02", 9_400_000));
        assertThat(whole).isEqualTo(new RowStanding(State.PAID, 18_800_000, 0, LocalDate.parse("2024-08-02")));
    }
}
