package se.overens.distribution;

import java.time.LocalDate;
import java.util.List;
import se.overens.distribution.ModelView.DecisionView;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.distribution.model.Grounds;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.model.Regime.Label;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.model.Snapshot.BasedOn;
import se.overens.distribution.model.Snapshot.FrozenRegime;
import se.overens.distribution.model.Snapshot.Mode;
import se.overens.distribution.model.Unit;
import se.overens.shared.apportionment.Method;
import se.overens.shared.apportionment.Tie;

/// How one municipality's figure came about, in numbers that can be redone by hand: what is shown adds up, and has as
/// many decimals as it takes. Decimals are strings.
///
/// @param perThousand  places per 1 000 inhabitants; null where places are no persons
/// @param share        of the county in per cent: the sum of the contributions; null for decided figures
/// @param deduction    null when nothing is deducted
/// @param limits       null when there are neither floors nor caps nor fixed figures
/// @param rounding     null for decided figures
/// @param divisors     null when the method does not go by divisors
/// @param adjustments  null when nothing is adjusted by hand
/// @param comparison   what the figure is beside the municipality's part of the inhabitants; null for decided figures
/// @param figures      every municipality's figure
/// @param alternatives what was also considered
/// @param category     what is divided
/// @param unit         what the places are numbers of
/// @param regime       the law or agreement that the figures stand on; null when it was not said
/// @param label        what the figures are called: decided or agreed
/// @param basedOn      the model that this one was made from, or null
/// @param change       how the figure became another during the year; null when it has not
/// @param grounds      the county quota and the forecast that were known when it was decided, as frozen; null when none was
public record ExplanationView(int year, int number, String title, Mode mode, String code, String name, long population, long total, long places,
                              String perThousand, List<FactorRow> factors, String share, DeductionStep deduction, LimitStep limits, RoundingStep rounding,
                              DivisorStep divisors, AdjustmentStep adjustments, Comparison comparison, List<FigureRow> figures,
                              List<AlternativeRow> alternatives, DecisionView decision, Category category, Unit unit, FrozenRegime regime, Label label,
                              BasedOn basedOn, String source, String sha256, ChangeStep change, Grounds grounds) {

    /// @param value        as entered; null, as used and countySum, for a factor that is made of parts
    /// @param used         what counts: the value, or for a rate the rate times the inhabitants
    /// @param countySum    of what counts in all municipalities
    /// @param part         used of countySum, in per cent; the sum of what the parts contribute for a factor that is made of parts
    /// @param weight       in per cent
    /// @param contribution part times weight, in per cent of the county
    /// @param rate         how a rate came to count; null for a count
    /// @param parts        what the factor is made of; their contributions are to the factor
    public record FactorRow(String name, Kind kind, Polarity polarity, String value, String used, String countySum, String part, String weight,
                            String contribution, String source, LocalDate asOf, RateStep rate, List<FactorRow> parts) {
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

    /// @param order  of the remainder, the largest first; 0 when the method does not go by remainders
    /// @param places before anything is adjusted by hand
    public record RoundingRow(String code, String name, String quota, long whole, String remainder, int order, long extra, long places) {
    }

    /// What holds a municipality's number.
    public enum Bound { NONE, FLOOR, CAP, FIXED }

    /// The numbers of those that nothing holds are changed in the same proportion, so that the sum comes out.
    ///
    /// @param bound     what holds this municipality
    /// @param exact     its number before floors and caps
    /// @param bounded   its number after them
    /// @param heldSum   places of those that are held
    /// @param left      total − heldSum, for the others
    /// @param freeSum   the sum of the others' numbers before floors and caps
    /// @param held      those that are held
    public record LimitStep(Bound bound, String exact, String bounded, long heldSum, long left, String freeSum, List<HeldRow> held) {
    }

    public record HeldRow(String code, String name, String exact, Bound bound, long places) {
    }

    /// @param divisors  the first ones of the method
    /// @param weakest   the smallest quotient that gave a place, or null
    /// @param strongest the largest quotient that gave none, or null
    public record DivisorStep(List<String> divisors, List<QuotientRow> rows, String weakest, String weakestIn, String strongest, String strongestIn) {
    }

    /// @param quota   what is divided by the divisors
    /// @param floor   where the municipality starts
    /// @param divisor of the last place; null when it stayed at its floor, 0 when the place needs no comparison
    /// @param last    quota / divisor, or null
    /// @param ahead   the divisor of the next place, or null when the cap hinders it
    /// @param next    quota / ahead, or null
    public record QuotientRow(String code, String name, String quota, long floor, long places, String divisor, String last, String ahead, String next) {
    }

    /// @param before of this municipality, before anything is adjusted by hand
    /// @param after  the figure
    public record AdjustmentStep(long before, long after, List<AdjustmentRow> rows) {
    }

    /// @param change  of this municipality, with sign
    /// @param changes of all that it touches
    public record AdjustmentRow(String author, String reason, long change, List<ChangeRow> changes) {
    }

    public record ChangeRow(String name, long change) {
    }

    /// @param places     that this municipality would have had; null when it was not counted
    /// @param difference from what it has
    public record AlternativeRow(String name, String whyNot, long total, Long places, Long difference) {
    }

    public enum Direction { MORE, LESS, SAME }

    /// @param populationShare in per cent with two decimals
    /// @param placesShare     in per cent with two decimals
    /// @param factor          the factor that does the most for it; null when the deduction or the limits do, or nothing
    public record Comparison(Direction direction, String populationShare, String placesShare, String factor, boolean byDeduction, boolean byLimits) {
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
