package se.overens.invoicing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.overens.shared.Refusal;

/// When a post is invoiced: the two halves of every year that has a cost, from the post's first day to its last.
/// Nothing is stored; the plan follows the post's years and its last day.
///
/// @param years    the years whose cost has been entered
/// @param startsOn the post's first day
/// @param lastDay  the post's last day, or null while it goes on
/// @param made     the periods whose basis has been made
public record InvoicePlan(Set<Integer> years, LocalDate startsOn, LocalDate lastDay, Set<HalfYear> made) {

    public enum State {
        /// the basis is yet to be made
        PLANNED,
        /// the period is over and its basis has not been made
        DUE,
        /// the basis has been made
        MADE
    }

    public record Period(HalfYear halfYear, LocalDate startsOn, LocalDate endsOn, State state) {
    }

    /// The post has no cost in that period: before its first day, after its last, or in a year without a cost.
    public static class PeriodNotPlanned extends Refusal {
        public PeriodNotPlanned(HalfYear period) {
            super(Kind.CONFLICT, "period-not-planned", period);
        }
    }

    /// There is a basis for the period already.
    public static class BasisAlreadyMade extends Refusal {
        public BasisAlreadyMade(HalfYear period) {
            super(Kind.CONFLICT, "basis-already-made", period);
        }
    }

    /// The first half of a year is invoiced before the second, since each takes what the earlier left.
    public static class EarlierHalfNotMade extends Refusal {
        public EarlierHalfNotMade(HalfYear earlier) {
            super(Kind.CONFLICT, "earlier-half-not-made", earlier);
        }
    }

    public InvoicePlan {
        years = Set.copyOf(years);
        made = Set.copyOf(made);
    }

    public List<Period> periods(LocalDate today) {
        return Stream.concat(years.stream().flatMap(InvoicePlan::halves), made.stream()).distinct().sorted()
                .filter(period -> made.contains(period) || hasCost(period))
                .map(period -> new Period(period, startOf(period), endOf(period), stateOf(period, today))).toList();
    }

    /// The period as it is invoiced, cut at the post's first and last day.
    ///
    /// @throws Refusal when no basis may be made for it
    public Period next(HalfYear period, LocalDate today) {
        if (made.contains(period)) throw new BasisAlreadyMade(period);
        if (!years.contains(period.year()) || !hasCost(period)) throw new PeriodNotPlanned(period);
        var first = new HalfYear(period.year(), 1);
        if (period.half() == 2 && hasCost(first) && !made.contains(first)) throw new EarlierHalfNotMade(first);
        return new Period(period, startOf(period), endOf(period), stateOf(period, today));
    }

    private boolean hasCost(HalfYear period) {
        return !period.endsOn().isBefore(startsOn) && (lastDay == null || !period.startsOn().isAfter(lastDay));
    }

    private LocalDate startOf(HalfYear period) {
        return period.startsOn().isBefore(startsOn) && hasCost(period) ? startsOn : period.startsOn();
    }

    private LocalDate endOf(HalfYear period) {
        return lastDay != null && lastDay.isBefore(period.endsOn()) && hasCost(period) ? lastDay : period.endsOn();
    }

    private State stateOf(HalfYear period, LocalDate today) {
        if (made.contains(period)) return State.MADE;
        return endOf(period).isBefore(today) ? State.DUE : State.PLANNED;
    }

    private static Stream<HalfYear> halves(int year) {
        return Stream.of(new HalfYear(year, 1), new HalfYear(year, 2));
    }
}
