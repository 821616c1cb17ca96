package se.overens.cofinancing.cost.model;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.ArrayList;

/// A part of a year in which the same parties pay.
///
/// @param paying by code
/// @param gone   those who have left and whose part nobody has taken over, by code
public record Segment(LocalDate from, LocalDate until, List<CostPayer> paying, List<CostPayer> gone) {

    public Segment {
        paying = List.copyOf(paying);
        gone = List.copyOf(gone);
    }

    /// The year, split at each day on which the set of parties changes, or on which those who stay take over.
    static List<Segment> of(int year, List<CostPayer> payers) {
        LocalDate last = LocalDate.of(year, 12, 31);
        TreeSet<LocalDate> starts = new TreeSet<>(List.of(LocalDate.of(year, 1, 1)));
        for (CostPayer payer : payers) {
            if (payer.from() != null && payer.from().getYear() == year) starts.add(payer.from());
            if (payer.until() != null && payer.until().getYear() == year && payer.until().isBefore(last)) starts.add(payer.until().plusDays(1));
            if (payer.until() != null && payer.takenOver() != null && payer.takenOver().getYear() == year) starts.add(payer.takenOver());
        }
        List<Segment> segments = new ArrayList<>();
        for (LocalDate from : starts) {
            LocalDate next = starts.higher(from);
            segments.add(new Segment(from, next == null ? last : next.minusDays(1), payers.stream().filter(payer -> payer.paysOn(from)).toList(),
                    payers.stream().filter(payer -> payer.leavesGapOn(from)).toList()));
        }
        return segments;
    }
}
