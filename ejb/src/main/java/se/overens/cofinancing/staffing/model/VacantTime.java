package se.overens.cofinancing.staffing.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import se.overens.cofinancing.staffing.model.FteOverTime.Step;

/// The days on which nobody has a post, or a part of it.
///
/// @param until the last day, or null while it goes on
/// @param fte   how much of the post is vacant
public record VacantTime(UUID id, LocalDate from, LocalDate until, BigDecimal fte, VacancyReason reason) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean open() {
        return until == null;
    }

    /// The first day on which it has lasted so many months.
    public LocalDate lasted(int months) {
        return from.plusMonths(months);
    }

    /// Whether it had lasted so many months on the day, or when it ended before.
    public boolean hasLasted(int months, LocalDate day) {
        return !lasted(months).isAfter(day) && (until == null || !lasted(months).isAfter(until));
    }

    /// How much of the post is vacant on a day.
    public static BigDecimal vacantOn(List<VacantTime> all, LocalDate day) {
        return all.stream().filter(time -> time.contains(day)).map(VacantTime::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Whether never more of the post is vacant than there is of it: only a day on which something begins can break it.
    public static boolean fit(List<VacantTime> all, FteOverTime extent) {
        return Stream.concat(all.stream().map(VacantTime::from), extent.steps().stream().map(Step::from)).allMatch(day -> vacantOn(all, day).compareTo(extent.on(day)) <= 0);
    }
}
