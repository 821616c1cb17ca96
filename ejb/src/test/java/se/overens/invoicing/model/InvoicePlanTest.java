package se.overens.invoicing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.overens.invoicing.model.InvoicePlan.BasisAlreadyMade;
import se.overens.invoicing.model.InvoicePlan.EarlierHalfNotMade;
import se.overens.invoicing.model.InvoicePlan.Period;
import se.overens.invoicing.model.InvoicePlan.PeriodNotPlanned;
import se.overens.invoicing.model.InvoicePlan.State;

/// A post that began 2016, with a cost for 2024, looked at on 20 August 2024.
class InvoicePlanTest {

    private static final LocalDate BEGAN = LocalDate.parse("2016-01-01");
    private static final LocalDate TODAY = LocalDate.parse("2024-08-20");
    private static final HalfYear SPRING = new HalfYear(2024, 1);
    private static final HalfYear AUTUMN = new HalfYear(2024, 2);

    private static InvoicePlan plan(String lastDay, HalfYear... made) {
        return new InvoicePlan(Set.of(2024), BEGAN, lastDay == null ? null : LocalDate.parse(lastDay), Set.of(made));
    }

    private static Period period(HalfYear half, String startsOn, String endsOn, State state) {
        return new Period(half, LocalDate.parse(startsOn), LocalDate.parse(endsOn), state);
    }

    @Test
    void in_august_the_spring_is_due_and_the_autumn_planned() {
        assertThat(plan(null).periods(TODAY)).containsExactly(
                period(SPRING, "2024-01-01", "2024-06-30", State.DUE),
                period(AUTUMN, "2024-07-01", "2024-12-31", State.PLANNED));
    }

    @Test
    void a_post_that_ends_in_september_is_invoiced_to_its_last_day_and_no_further() {
        var plan = new InvoicePlan(Set.of(2024, 2025), BEGAN, LocalDate.parse("2024-09-30"), Set.of(SPRING));
        assertThat(plan.periods(TODAY)).containsExactly(
                period(SPRING, "2024-01-01", "2024-06-30", State.MADE),
                period(AUTUMN, "2024-07-01", "2024-09-30", State.PLANNED));
        assertThatThrownBy(() -> plan.next(new HalfYear(2025, 1), TODAY)).isInstanceOf(PeriodNotPlanned.class);
    }

    @Test
    void a_post_that_ends_on_midsummers_last_day_has_no_autumn() {
        assertThat(plan("2024-06-30").periods(TODAY)).extracting(Period::halfYear).containsExactly(SPRING);
    }

    @Test
    void a_post_that_began_in_april_is_invoiced_from_april() {
        var plan = new InvoicePlan(Set.of(2024), LocalDate.parse("2024-04-01"), null, Set.of());
        assertThat(plan.periods(TODAY)).first().isEqualTo(period(SPRING, "2024-04-01", "2024-06-30", State.DUE));
    }

    @Test
    void a_year_without_a_cost_is_not_planned() {
        assertThatThrownBy(() -> plan(null).next(new HalfYear(2025, 1), TODAY)).isInstanceOf(PeriodNotPlanned.class);
    }

    @Test
    void one_period_has_one_basis() {
        assertThatThrownBy(() -> plan(null, SPRING).next(SPRING, TODAY)).isInstanceOf(BasisAlreadyMade.class);
    }

    @Test
    void the_spring_is_invoiced_before_the_autumn() {
        assertThatThrownBy(() -> plan(null).next(AUTUMN, TODAY)).isInstanceOf(EarlierHalfNotMade.class);
        assertThat(plan(null, SPRING).next(AUTUMN, TODAY).halfYear()).isEqualTo(AUTUMN);
    }

    @Test
    void what_has_been_made_is_shown_even_when_the_post_turned_out_to_end_before_it() {
        assertThat(plan("2023-12-31", SPRING).periods(TODAY)).containsExactly(period(SPRING, "2024-01-01", "2024-06-30", State.MADE));
    }
}
