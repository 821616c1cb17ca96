package se.overens.cofinancing.ending.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import se.overens.cofinancing.cost.model.CostPayer;
import se.overens.cofinancing.cost.model.YearCost;
import se.overens.cofinancing.model.Span;
import se.overens.shared.Money;

/// What each pays in a year if a post goes on, if it ends on a day, and if it ends a month later.
///
/// @param knownFrom the year whose cost it is counted on: the year itself, or another whose cost it is taken to have
public record EndingYear(int year, int knownFrom, Map<UUID, Money> without, Map<UUID, Money> with, Map<UUID, Money> later) {

    private static final int DECEMBER = 12;

    public EndingYear {
        without = Map.copyOf(without);
        with = Map.copyOf(with);
        later = Map.copyOf(later);
    }

    /// A year that is counted on another's cost is counted on that year's own days.
    public static EndingYear count(YearCost known, LocalDate startedOn, LocalDate lastDay, int year) {
        int before = year - known.year();
        YearCost cost = goingOn(known, lastDay, before);
        LocalDate from = startedOn.minusYears(Math.max(0, before));
        return new EndingYear(year, known.year(), through(cost, new Span(from, null)), through(cost, from, lastDay.minusYears(before)),
                through(cost, from, aMonthLater(lastDay).minusYears(before)));
    }

    public Money without(UUID party) {
        return without.getOrDefault(party, Money.ZERO);
    }

    public Money with(UUID party) {
        return with.getOrDefault(party, Money.ZERO);
    }

    /// What the party pays less.
    public Money lower(UUID party) {
        return without(party).minus(with(party));
    }

    /// What the party pays more if the post ends a month later.
    public Money monthLater(UUID party) {
        return later.getOrDefault(party, Money.ZERO).minus(with(party));
    }

    public Money totalWithout() {
        return Money.sum(new ArrayList<>(without.values()));
    }

    public Money totalWith() {
        return Money.sum(new ArrayList<>(with.values()));
    }

    /// Those whose agreements end with the post would pay on if it went on; those who leave before it do not.
    private static YearCost goingOn(YearCost cost, LocalDate lastDay, int before) {
        return new YearCost(cost.year(), cost.proRata(), cost.unit(), cost.lines(), cost.payers().stream()
                .map(payer -> new CostPayer(payer.organisation(), payer.code(), payer.from() == null ? null : payer.from().minusYears(before),
                        payer.until() == null || !payer.until().isBefore(lastDay) ? null : payer.until().minusYears(before), payer.onLeaving())).toList());
    }

    private static Map<UUID, Money> through(YearCost cost, LocalDate from, LocalDate lastDay) {
        return lastDay.isBefore(from) ? Map.of() : through(cost, new Span(from, lastDay));
    }

    private static Map<UUID, Money> through(YearCost cost, Span span) {
        return cost.through(DECEMBER, span).stream().collect(Collectors.toMap(YearCost.Owed::organisation, YearCost.Owed::amount));
    }

    /// The end of a month is followed by the end of the next.
    private static LocalDate aMonthLater(LocalDate day) {
        LocalDate next = day.plusMonths(1);
        return day.getDayOfMonth() == day.lengthOfMonth() ? next.withDayOfMonth(next.lengthOfMonth()) : next;
    }
}
