package se.overens.distribution.forecast.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/// The line of one year's number: the one that holds, those that held before, and those that will hold from a later day.
///
/// @param current null when none holds yet
/// @param earlier the youngest first
/// @param coming  the next first
public record Revisions<T extends CountyNumber>(T current, List<T> earlier, List<T> coming) {

    /// Seen from a day before the year it is what holds when the year begins; after the year, what held when it ended.
    public static <T extends CountyNumber> Revisions<T> of(List<T> all, int year, LocalDate today) {
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        LocalDate day = today.isBefore(first) ? first : today.isAfter(last) ? last : today;
        List<T> begun = all.stream().filter(each -> !each.content().validFrom().isAfter(day)).sorted(CountyNumber.BY_AGE.reversed()).toList();
        List<T> coming = all.stream().filter(each -> each.content().validFrom().isAfter(day)).sorted(CountyNumber.BY_AGE).toList();
        return new Revisions<>(begun.isEmpty() ? null : begun.getFirst(), begun.isEmpty() ? List.of() : begun.subList(1, begun.size()), coming);
    }

    public Optional<T> inForce() {
        return Optional.ofNullable(current);
    }
}
