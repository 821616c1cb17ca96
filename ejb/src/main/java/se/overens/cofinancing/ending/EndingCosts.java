package se.overens.cofinancing.ending;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import se.overens.agreement.model.NoticeRule.LatestNotice;
import se.overens.cofinancing.PostNotice;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.cost.model.CostLine;
import se.overens.cofinancing.cost.model.YearCost;
import se.overens.cofinancing.ending.EndingConsequences.Change;
import se.overens.cofinancing.ending.EndingConsequences.Party;
import se.overens.cofinancing.ending.EndingConsequences.Year;
import se.overens.cofinancing.ending.model.EndingYear;
import se.overens.shared.Money;

/// Counts what an ending means in kronor. A year without a cost of its own is taken to cost what the last entered year
/// before it does at full staffing, and says so.
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
        List<EndingYear> counted = IntStream.range(lastDay.getYear(), lastDay.getYear() + YEARS)
                .mapToObj(year -> known(entered, year).map(known -> EndingYear.count(cost(known, year), post.startedOn(), lastDay, year)))
                .flatMap(Optional::stream).toList();
        return new EndingConsequences(post.number(), lastDay, notice.next(post).map(LatestNotice::lastDay).orElse(null),
                notice.noticeBy(post, lastDay).orElse(null), counted.stream().map(EndingCosts::year).toList(),
                post.parties().stream().map(party -> party(party, counted)).toList());
    }

    private static Optional<YearView> known(List<YearView> entered, int year) {
        return entered.stream().filter(view -> view.year() <= year).max(Comparator.comparingInt(YearView::year))
                .or(() -> entered.stream().min(Comparator.comparingInt(YearView::year)));
    }

    /// What is known of the year itself, or else the full commitment of the year that it is taken to be like.
    private static YearCost cost(YearView known, int year) {
        YearCost cost = known.cost();
        if (known.year() == year) return cost;
        LocalDate first = LocalDate.of(known.year(), 1, 1);
        return new YearCost(known.year(), cost.proRata(), cost.unit(), known.plan().components().stream()
                .map(part -> CostLine.of(part.kind(), part.fullYear(), first, first.plusYears(1).minusDays(1), part.key(), part.inputs())).toList(), cost.payers());
    }

    private static Year year(EndingYear counted) {
        return new Year(counted.year(), counted.knownFrom(), counted.totalWithout(), counted.totalWith(), counted.totalWithout().minus(counted.totalWith()));
    }

    private static Party party(PostParty party, List<EndingYear> counted) {
        UUID payer = party.organisation();
        List<Change> years = counted.stream().map(year -> new Change(year.year(), year.without(payer), year.with(payer), year.lower(payer))).toList();
        return new Party(payer, party.code(), party.name(), years, Money.sum(counted.stream().map(year -> year.monthLater(payer)).toList()),
                Money.sum(years.stream().map(Change::lower).toList()));
    }
}
