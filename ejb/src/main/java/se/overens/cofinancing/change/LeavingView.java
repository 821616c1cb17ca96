package se.overens.cofinancing.change;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import se.overens.agreement.model.ShareRule;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// What it would mean if some of those who pay for a post left it. Nothing is done.
///
/// @param says     what the agreements say of the part of one that leaves; null when they say nothing
/// @param rule     what is reckoned with here
/// @param staying  how many pay after the last of them has left
/// @param unknown  no cost has been entered for the post, so that nothing can be reckoned
public record LeavingView(UUID post, int number, String title, List<Leaver> leavers, ShareRule says, ShareRule rule, int staying, boolean unknown,
                          List<Year> years) {

    /// @param earliest      the first last day that a notice on the day reaches, or null when none is left or nothing is said of notice
    /// @param noticeBy      the last day of notice for the last day, or null
    /// @param lastBilledDay the last day that it pays for
    /// @param reached       whether a notice on the day reaches the last day; otherwise all have to agree to it
    /// @param noticed       whether it has given notice already
    public record Leaver(UUID organisation, String code, String name, int agreement, LocalDate noticeGivenOn, LocalDate earliest, LocalDate noticeBy,
                         LocalDate lastDay, LocalDate lastBilledDay, boolean reached, boolean noticed) {
    }

    /// @param basis the year whose cost is reckoned with: this one, or the last that has been entered
    /// @param gap   what nobody pays, when they leave
    public record Year(int year, int basis, List<Row> rows, Money before, Money after, Money gapBefore, Money gap) {
        public Year {
            rows = List.copyOf(rows);
        }

        public boolean isAssumed() {
            return year != basis;
        }

        /// More of the year that nobody pays.
        public Money getGapDifference() {
            return gap.minus(gapBefore);
        }
    }

    /// @param shareBefore of the cost of the year
    public record Row(UUID organisation, String code, String name, boolean leaving, Money before, Money after, Money difference, Fraction shareBefore,
                      Fraction shareAfter) {
    }

    public LeavingView {
        leavers = List.copyOf(leavers);
        years = List.copyOf(years);
    }

    /// The day after the last of them has left.
    public LocalDate getFrom() {
        return leavers.stream().map(Leaver::lastBilledDay).max(LocalDate::compareTo).orElseThrow().plusDays(1);
    }
}
