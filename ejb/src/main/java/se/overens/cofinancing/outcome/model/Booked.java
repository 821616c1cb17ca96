package se.overens.cofinancing.outcome.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import se.overens.cofinancing.outcome.model.SharedCost.Slice;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// What a component cost in a period, as the ledger says.
public record Booked(OutcomePeriod period, Money amount) {

    private static final BiFunction<LocalDate, LocalDate, Fraction> DAYS = (first, last) -> Fraction.of(last.toEpochDay() - first.toEpochDay() + 1);

    /// A stretch of the year with its own parties and shares, by their codes.
    ///
    /// @param through its last day
    /// @param gone    the shares of those who have left and that nobody has taken over
    public record Stretch(LocalDate from, LocalDate through, Map<String, Fraction> shares, Map<String, Fraction> gone) {

        public Stretch {
            shares = Map.copyOf(shares);
            gone = Map.copyOf(gone);
        }

        public Stretch(LocalDate from, LocalDate through, Map<String, Fraction> shares) {
            this(from, through, shares, Map.of());
        }
    }

    /// What was booked, cut at the days on which the parties or their shares changed. A period that a change divides is cut
    /// as the contract counts time.
    ///
    /// @param length  how long a stretch of days is, as the contract counts: from its first day to its last
    /// @param through the last day that counts
    public static SharedCost shared(List<Booked> booked, List<Stretch> stretches, BiFunction<LocalDate, LocalDate, Fraction> length, LocalDate through) {
        List<Slice> slices = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (stretch.from().isAfter(through)) continue;
            LocalDate last = earliest(stretch.through(), through);
            List<Fraction> parts = booked.stream().map(each -> each.within(stretch.from(), last, stretches, length)).toList();
            slices.add(new Slice(stretch.from(), last, Fraction.sum(parts), stretch.shares(), stretch.gone()));
        }
        return new SharedCost(Money.rounded(Fraction.sum(slices.stream().map(Slice::kronor).toList())), slices);
    }

    /// What of it falls from one day to another, out of the days of the period that any stretch has.
    private Fraction within(LocalDate from, LocalDate last, List<Stretch> stretches, BiFunction<LocalDate, LocalDate, Fraction> length) {
        Fraction whole = Fraction.sum(stretches.stream().map(stretch -> overlap(stretch.from(), stretch.through(), length)).toList());
        if (whole.signum() == 0) return length == DAYS ? Fraction.ZERO : within(from, last, stretches, DAYS);     // the 31st of a month of thirty days
        return amount.inKronor().times(overlap(from, last, length)).dividedBy(whole);
    }

    private Fraction overlap(LocalDate from, LocalDate last, BiFunction<LocalDate, LocalDate, Fraction> length) {
        LocalDate first = from.isAfter(period.from()) ? from : period.from();
        LocalDate end = earliest(last, period.through());
        return end.isBefore(first) ? Fraction.ZERO : length.apply(first, end);
    }

    private static LocalDate earliest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
