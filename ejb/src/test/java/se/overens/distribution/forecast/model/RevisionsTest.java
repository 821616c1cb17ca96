package se.overens.distribution.forecast.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.distribution.forecast.model.CountyNumber.Content;
import se.overens.distribution.model.Category;

/// Jönköping in 2017: 940 by SFS 2016:874, 697 by SFS 2017:27 from 9 March.
class RevisionsTest {

    private static final CountyQuota FIRST = quota(1, 940, LocalDate.of(2017, 1, 1), "SFS 2016:874");
    private static final CountyQuota LATER = quota(2, 697, LocalDate.of(2017, 3, 9), "SFS 2017:27");

    @ParameterizedTest
    @CsvSource({"2016-11-20, 940", "2017-01-01, 940", "2017-03-08, 940", "2017-03-09, 697", "2017-12-31, 697", "2024-06-01, 697"})
    void each_day_has_the_number_that_held_then(LocalDate day, long persons) {
        assertThat(Revisions.of(List.of(LATER, FIRST), 2017, day).current().content().persons()).isEqualTo(persons);
    }

    @Test
    void the_earlier_stays_readable_and_the_coming_is_told() {
        assertThat(Revisions.of(List.of(FIRST, LATER), 2017, LocalDate.of(2017, 2, 1)).coming()).containsExactly(LATER);
        assertThat(Revisions.of(List.of(FIRST, LATER), 2017, LocalDate.of(2017, 4, 1)).earlier()).containsExactly(FIRST);
    }

    @Test
    void of_two_from_the_same_day_the_later_registered_holds() {
        CountyQuota mended = quota(3, 679, LocalDate.of(2017, 3, 9), "SFS 2017:27, rättad");
        assertThat(Revisions.of(List.of(mended, FIRST, LATER), 2017, LocalDate.of(2017, 4, 1)).current()).isSameAs(mended);
        assertThat(mended.content().says(LATER.content())).isFalse();
    }

    @Test
    void nothing_holds_before_the_first_begins() {
        assertThat(Revisions.of(List.of(LATER), 2017, LocalDate.of(2017, 2, 1)).inForce()).isEmpty();
        assertThat(Revisions.of(List.of(), 2017, LocalDate.of(2017, 2, 1)).inForce()).isEmpty();
    }

    private static CountyQuota quota(int number, long persons, LocalDate validFrom, String source) {
        return new CountyQuota("06", new UUID(0, 1), number, new Content(Category.ASSIGNMENT, 2017, persons, validFrom, null, source, new TreeMap<>()), Instant.EPOCH);
    }
}
