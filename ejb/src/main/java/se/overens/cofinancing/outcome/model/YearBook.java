package se.overens.cofinancing.outcome.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.overens.shared.Money;

/// What a year has cost so far: of everything that was entered the revisions that count.
public final class YearBook {

    private record At(CostName name, OutcomePeriod period) {
    }

    private final Map<At, PostOutcome> counts = new LinkedHashMap<>();

    /// @param entries of one post and year, in any order
    public YearBook(Collection<PostOutcome> entries) {
        entries.stream().sorted(Comparator.comparing((PostOutcome entry) -> entry.booked().period()).thenComparingInt(PostOutcome::revision))
                .forEach(entry -> counts.put(new At(entry.name(), entry.booked().period()), entry));
    }

    /// What was entered last, or nothing.
    public Optional<PostOutcome> at(CostName name, OutcomePeriod period) {
        return Optional.ofNullable(counts.get(new At(name, period)));
    }

    /// By period.
    public List<Booked> of(CostName name) {
        return counts.entrySet().stream().filter(entry -> entry.getKey().name().equals(name)).map(entry -> entry.getValue().booked()).toList();
    }

    public Money sum(CostName name) {
        return Money.sum(of(name).stream().map(Booked::amount).toList());
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /// A period that was entered before and shares a month with this one, without being it.
    public Optional<OutcomePeriod> overlapping(CostName name, OutcomePeriod period) {
        return of(name).stream().map(Booked::period).filter(other -> !other.equals(period) && other.overlaps(period)).findFirst();
    }

    /// The months from one day to another of which nothing has been entered.
    public List<YearMonth> missing(CostName name, LocalDate from, LocalDate through) {
        List<Booked> booked = of(name);
        List<YearMonth> missing = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from); !month.isAfter(YearMonth.from(through)); month = month.plusMonths(1)) {
            OutcomePeriod asked = OutcomePeriod.month(month.getYear(), month.getMonthValue());
            if (booked.stream().noneMatch(each -> each.period().overlaps(asked))) missing.add(month);
        }
        return missing;
    }
}
