package se.overens.cofinancing.watch.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import se.overens.cofinancing.staffing.model.FteOverTime;
import se.overens.cofinancing.staffing.model.FteOverTime.Step;
import se.overens.shared.Fraction;

/// The days of a year on which the same part of a post was vacant.
///
/// @param ofPost how much of the post, at most 1, exact
public record VacantPart(LocalDate from, LocalDate until, Fraction ofPost) {

    /// The vacancy's days of the year, split where the post's extent changes. One that goes on takes the rest of the year:
    /// as long as nobody has the post nothing is paid for it.
    ///
    /// @param until the last day, or null while it goes on
    /// @param fte   how many full-time equivalents are vacant
    public static List<VacantPart> of(LocalDate from, LocalDate until, BigDecimal fte, FteOverTime extent, int year) {
        LocalDate first = from.getYear() < year ? LocalDate.of(year, 1, 1) : from;
        LocalDate last = until == null || until.getYear() > year ? LocalDate.of(year, 12, 31) : until;
        if (first.getYear() > year || last.getYear() < year || last.isBefore(first)) return List.of();
        TreeSet<LocalDate> starts = new TreeSet<>(List.of(first));
        extent.steps().stream().map(Step::from).filter(day -> day.isAfter(first) && !day.isAfter(last)).forEach(starts::add);
        List<VacantPart> parts = new ArrayList<>();
        for (LocalDate start : starts) {
            LocalDate next = starts.higher(start);
            parts.add(new VacantPart(start, next == null ? last : next.minusDays(1), part(fte, extent.on(start))));
        }
        return parts;
    }

    private static Fraction part(BigDecimal vacant, BigDecimal all) {
        return vacant.compareTo(all) >= 0 ? Fraction.ONE : Fraction.of(vacant).dividedBy(Fraction.of(all));
    }
}
