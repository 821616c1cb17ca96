package se.overens.distribution;

import java.time.LocalDate;
import java.util.List;
import se.overens.distribution.ModelView.DecisionView;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.model.Snapshot.Mode;
import se.overens.shared.apportionment.Method;
import se.overens.shared.apportionment.Tie;

/// How one municipality's figure came about, in numbers that can be redone by hand: what is shown adds up, and has as
/// many decimals as it takes. Decimals are strings.
///
/// @param share      of the county in per cent: the sum of the contributions; null for decided figures
/// @param deduction  null when nothing is deducted
/// @param rounding   null for decided figures
/// @param comparison what the figure is beside the municipality's part of the inhabitants; null for decided figures
/// @param figures    every municipality's figure
/// @param change     how the figure became another during the year; null when it has not
public record ExplanationView(int year, int number, String title, Mode mode, String code, String name, long population, long total, long places,
                              String perThousand, List<FactorRow> factors, String share, DeductionStep deduction, RoundingStep rounding,
                              Comparison comparison, List<FigureRow> figures, DecisionView decision, String source, String sha256, ChangeStep change) {

    /// @param value        as entered
    /// @param used         what counts: the value, or for a rate the rate times the inhabitants
    /// @param countySum    of what counts in all municipalities
    /// @param part         used of countySum, in per cent
    /// @param weight       in per cent
    /// @param contribution part times weight, in per cent of the county
    /// @param rate         how a rate came to count; null for a count
    public record FactorRow(String name, Kind kind, Polarity polarity, String value, String used, String countySum, String part, String weight,
                            String contribution, String source, LocalDate asOf, RateStep rate) {
    }

    /// @param rate       the rate that counts: the value, or when less is more highest − value + lowest
    /// @param population inhabitants it is multiplied by
    public record RateStep(String highest, String highestIn, String lowest, String lowestIn, String rate, long population) {
    }

    /// @param existing       already received here
    /// @param countyExisting already received in the county
    /// @param all            total + countyExisting
    /// @param before         share of all
    /// @param target         before − existing
    /// @param someBelowZero  whether somebody's deduction was larger than its share, so that all are scaled to the total
    /// @param claimSum       the sum of the targets above zero
    public record DeductionStep(String label, String source, String existing, String countyExisting, String all, String before, String target,
                                boolean someBelowZero, String claimSum) {
    }

    /// @param quota    what is rounded for this municipality
    /// @param quotaSum as shown
    /// @param wholeSum places given as whole parts
    /// @param left     places left after that, for the largest remainders
    /// @param addsUp   whether the shown quotas add up to the last digit; equal ones are shown alike even if not
    public record RoundingStep(Method method, boolean byRemainder, String quota, long whole, long extra, int order, List<RoundingRow> rows,
                               String quotaSum, long wholeSum, long left, boolean addsUp, List<Tie> ties) {
    }

    /// @param order of the remainder, the largest first; 0 when the method does not go by remainders
    public record RoundingRow(String code, String name, String quota, long whole, String remainder, int order, long extra, long places) {
    }

    public enum Direction { MORE, LESS, SAME }

    /// @param populationShare in per cent with two decimals
    /// @param placesShare     in per cent with two decimals
    /// @param factor          the factor that does the most for it; null when the deduction does, or nothing
    public record Comparison(Direction direction, String populationShare, String placesShare, String factor, boolean byDeduction) {
    }

    public record FigureRow(String code, String name, long places, String perThousand) {
    }

    public boolean isCalculated() {
        return rounding != null;
    }

    static ExplanationView of(PublishedModel model, String code) {
        return of(model.snapshot(), code, model.sha256());
    }

    /// @param code   the municipality's
    /// @param sha256 of the frozen bytes
    public static ExplanationView of(Snapshot frozen, String code, String sha256) {
        return new Explanation(frozen, code, sha256).view();
    }
}
