package se.overens.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 9, 30);

    @Test
    void both_the_first_and_the_last_day_belong() {
        var range = DateRange.ofClosed(FIRST, LAST);
        assertThat(range.contains(FIRST)).isTrue();
        assertThat(range.contains(LAST)).isTrue();
        assertThat(range.contains(LAST.plusDays(1))).isFalse();
        assertThat(range.days()).isEqualTo(274);
        assertThat(range.lastDay()).contains(LAST);
    }

    @Test
    void an_open_range_goes_on() {
        var open = DateRange.from(FIRST);
        assertThat(open.contains(LocalDate.of(2999, 1, 1))).isTrue();
        assertThat(open.lastDay()).isEmpty();
        assertThatThrownBy(open::days).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void neighbours_do_not_overlap_and_a_shared_day_is_an_overlap() {
        var range = DateRange.ofClosed(FIRST, LAST);
        assertThat(range.overlaps(DateRange.from(LAST.plusDays(1)))).isFalse();
        assertThat(range.overlaps(DateRange.from(LAST))).isTrue();
        assertThat(range.intersection(DateRange.ofYear(2024))).contains(range);
        assertThat(DateRange.from(LAST).intersection(range)).contains(DateRange.ofClosed(LAST, LAST));
    }

    @Test
    void a_range_that_ends_before_it_starts_is_refused() {
        assertThatThrownBy(() -> DateRange.ofClosed(LAST, FIRST)).isInstanceOf(Invalid.class);
    }
}
