package se.overens.agreement.commitment.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// When a local agreement is to be looked through: every year, on the day that its text names or else on the day it began.
///
/// @param day       whose month and day count
/// @param firstYear in which it is to be done
/// @param lastYear  in which it is to be done, or null while open
public record RevisionYears(LocalDate day, int firstYear, Integer lastYear) {

    /// Days before the day of revision on which the parties are asked.
    private static final int ASKED_BEFORE = 60;

    /// @param reviewDay that the text names, or null
    /// @param endsOn    the last day of the term, or null
    public static RevisionYears of(LocalDate startsOn, LocalDate reviewDay, LocalDate endsOn) {
        LocalDate day = reviewDay == null ? startsOn : reviewDay;
        boolean inFirstYear = reviewDay != null && day.withYear(startsOn.getYear()).isAfter(startsOn);
        return new RevisionYears(day, startsOn.getYear() + (inFirstYear ? 0 : 1), endsOn == null ? null : endsOn.getYear());
    }

    /// The day of revision of a year; 29 February is the 28th when there is none.
    public LocalDate due(int year) {
        return day.withYear(year);
    }

    public LocalDate asked(int year) {
        return due(year).minusDays(ASKED_BEFORE);
    }

    public boolean has(int year) {
        return year >= firstYear && (lastYear == null || year <= lastYear);
    }

    /// The years in which the parties have been asked by now.
    public List<Integer> asked(LocalDate today) {
        return IntStream.rangeClosed(firstYear, today.getYear() + 1).filter(this::has).filter(year -> !asked(year).isAfter(today)).boxed().toList();
    }

    /// The latest year that they have been asked for and that is not among those done.
    public Optional<Integer> waiting(List<Integer> done, LocalDate today) {
        List<Integer> asked = asked(today);
        return asked.isEmpty() || done.contains(asked.getLast()) ? Optional.empty() : Optional.of(asked.getLast());
    }
}
