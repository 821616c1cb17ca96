package se.overens.cofinancing.outcome;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import se.overens.cofinancing.outcome.EnterOutcome.Line;
import se.overens.cofinancing.outcome.model.OutcomePeriod;
import se.overens.cofinancing.outcome.model.YearBook;
import se.overens.shared.Today;
import se.overens.shared.Violation;

/// What is wrong with lines of an outcome: each is of a period of the year that the post runs and that has begun, of a
/// component that the year has, and shares no month with a period of another length.
@Dependent
class OutcomeFaults {

    private static final long MOST_ORE = 10_000_000_000_00L;

    @Inject
    private Today today;

    List<Violation> of(List<Line> lines, YearShares shares, YearBook book) {
        List<Violation> faults = new ArrayList<>();
        List<Line> before = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String at = "lines[" + i + "].";
            var period = OutcomePeriod.parse(line.period());
            if (period.isEmpty()) faults.add(Violation.of(at + "period", "outcome-period"));
            else period(at, line, period.get(), shares, book, faults);
            if (shares.component(line.name()).isEmpty()) faults.add(Violation.of(at + "kind", "outcome-component-unknown"));
            if (line.amount().isNegative()) faults.add(Violation.of(at + "amount", "not-negative"));
            else if (line.amount().ore() > MOST_ORE) faults.add(Violation.of(at + "amount", "amount"));
            if (period.isPresent() && before.stream().anyMatch(other -> same(other, line, period.get()))) faults.add(Violation.of(at + "period", "outcome-line-twice"));
            before.add(line);
        }
        return faults;
    }

    /// Two lines of one component that share a month.
    private static boolean same(Line one, Line other, OutcomePeriod period) {
        return one.name().equals(other.name()) && OutcomePeriod.parse(one.period()).filter(period::overlaps).isPresent();
    }

    private void period(String at, Line line, OutcomePeriod period, YearShares shares, YearBook book, List<Violation> faults) {
        if (period.year() != shares.year()) faults.add(Violation.of(at + "period", "outcome-period-of-another-year", String.valueOf(shares.year())));
        else if (period.through().isBefore(shares.from()) || period.from().isAfter(shares.through())) faults.add(Violation.of(at + "period", "outcome-period-outside-post"));
        else if (period.from().isAfter(today.day())) faults.add(Violation.of(at + "period", "outcome-period-not-begun"));
        else book.overlapping(line.name(), period).ifPresent(other -> faults.add(Violation.of(at + "period", "outcome-period-overlaps", other)));
    }
}
