package se.overens.distribution.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import se.overens.distribution.forecast.model.CountyNumber;

/// One registered number of the county.
///
/// @param validFrom     the day from which it holds
/// @param issuedOn      the day it was decided (a county quota) or published (a planning figure), or null
/// @param national      the list it stands in, persons by county code; empty when it stands alone
/// @param nationalTotal the sum of that list, or null
public record NumberView(int number, long persons, LocalDate validFrom, LocalDate issuedOn, String source, SortedMap<String, Long> national,
                         Long nationalTotal, Instant registeredAt) {

    static NumberView of(CountyNumber row) {
        CountyNumber.Content content = row.content();
        Map<String, Long> national = content.national();
        return new NumberView(row.number(), content.persons(), content.validFrom(), content.issuedOn(), content.source(), content.national(),
                national.isEmpty() ? null : national.values().stream().mapToLong(Long::longValue).sum(), row.registeredAt());
    }
}
