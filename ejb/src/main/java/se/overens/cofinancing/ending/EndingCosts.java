package se.overens.cofinancing.ending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import se.overens.agreement.model.NoticeRule.LatestNotice;
import se.overens.cofinancing.PostNotice;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.cost.model.CostPayer;
import se.overens.cofinancing.cost.model.YearCost;
import se.overens.cofinancing.ending.EndingConsequences.Change;
import se.overens.cofinancing.ending.EndingConsequences.Party;
import se.overens.cofinancing.ending.EndingConsequences.Year;
import se.overens.cofinancing.model.Span;
import se.overens.shared.Money;

/// Counts what an ending means in kronor. A year without a cost of its own is taken to cost what the last entered year
/// before it does, and says so.
@Dependent
class EndingCosts {

    /// The year of the last day and the two that follow.
    private static final int YEARS = 3;

    @Inject
    private FindPostCosts costs;
    @Inject
    private PostNotice notice;

    EndingConsequences of(PostView post, LocalDate lastDay) {
        List<YearView> entered = costs.years(post.id());
        List<Counted> counted = IntStream.range(lastDay.getYear(), lastDay.getYear() + YEARS)
                .mapToObj(year -> known(entered, year).map(known -> count(post, lastDay, year, known)))
                .flatMap(Optional::stream).toList();
        return new EndingConsequences(post.number(), lastDay, notice.next(post).map(LatestNotice::lastDay).orElse(null),
                notice.noticeBy(post, lastDay).orElse(null), counted.stream().map(Counted::year).toList(),
                post.parties().stream().map(party -> party(party, counted)).toList());
    }

    private static Optional<YearView> known(List<YearView> entered, int year) {
        return entered.stream().filter(view -> view.year() <= year).max(Comparator.comparingInt(YearView::year))
                .or(() -> entered.stream().min(Comparator.comparingInt(YearView::year)));
    }

    /// A year as it is if the post goes on, ends on the day, and ends a month later.
    private record Counted(Year year, Map<UUID, Money> without, Map<UUID, Money> with, Map<UUID, Money> later) {
        Change of(UUID party) {
            Money goingOn = without.getOrDefault(party, Money.ZERO);
            Money ending = with.getOrDefault(party, Money.ZERO);
            return new Change(year.year(), goingOn, ending, goingOn.minus(ending));
        }

        Money later(UUID party) {
            return later.getOrDefault(party, Money.ZERO).minus(with.getOrDefault(party, Money.ZERO));
        }
    }

    private static Counted count(PostView post, LocalDate lastDay, int year, YearView known) {
        int before = year - known.year();       // a year that is taken from another is counted on that year's own days
        YearCost cost = goingOn(known.cost(), lastDay, before);
        LocalDate from = post.startedOn().minusYears(Math.max(0, before));
        Map<UUID, Money> without = through(cost, new Span(from, null));
        Map<UUID, Money> with = through(cost, from, lastDay.minusYears(before));
        Map<UUID, Money> later = through(cost, from, aMonthLater(lastDay).minusYears(before));
        Money goingOn = Money.sum(new ArrayList<>(without.values()));
        Money ending = Money.sum(new ArrayList<>(with.values()));
        return new Counted(new Year(year, known.year(), goingOn, ending, goingOn.minus(ending)), without, with, later);
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
        return cost.through(12, span).stream().collect(Collectors.toMap(YearCost.Owed::organisation, YearCost.Owed::amount));
    }

    /// The end of a month is followed by the end of the next.
    private static LocalDate aMonthLater(LocalDate day) {
        LocalDate next = day.plusMonths(1);
        return day.getDayOfMonth() == day.lengthOfMonth() ? next.withDayOfMonth(next.lengthOfMonth()) : next;
    }

    private static Party party(PostParty party, List<Counted> counted) {
        List<Change> years = counted.stream().map(year -> year.of(party.organisation())).toList();
        return new Party(party.organisation(), party.code(), party.name(), years,
                Money.sum(counted.stream().map(year -> year.later(party.organisation())).toList()),
                Money.sum(years.stream().map(Change::lower).toList()));
    }
}
