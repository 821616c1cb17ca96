package se.overens.distribution.scenario;

import java.util.List;
import java.util.stream.IntStream;
import se.overens.distribution.model.Sensitivity;
import se.overens.distribution.model.Sensitivity.Change;
import se.overens.distribution.model.Sensitivity.Curve;
import se.overens.distribution.model.Sensitivity.Step;
import se.overens.distribution.model.Sensitivity.Turn;
import se.overens.distribution.model.Unit;

/// Which weight moves whom the most. Decimals are strings.
///
/// @param unit           what the places are numbers of
/// @param points         percentage points that each factor in turn weighs more, taken from the others in proportion
/// @param step           percentage points between the weights that were tried; floors, caps and deductions take larger ones
/// @param municipalities by name
public record SensitivityView(Unit unit, int points, int step, List<FactorView> factors, List<MunicipalityView> municipalities) {

    /// @param weight per cent of all the weights, as it is now
    /// @param raised by so many percentage points; fewer than `points` when there is not so much to take from the others
    public record FactorView(int position, String name, String weight, String raised) {
    }

    /// @param places  as it is now
    /// @param effects one per factor, in their order
    /// @param ranked  the positions of the factors, the one that moves this municipality the most first
    /// @param curves  one per factor, in their order
    public record MunicipalityView(String code, String name, long places, List<EffectView> effects, List<Integer> ranked, List<CurveView> curves) {

        public EffectView effect(int position) {
            return effects.get(position - 1);
        }
    }

    /// @param places     as it would be
    /// @param difference from what it is now
    /// @param share      more or less of the county, in percentage points with three decimals
    public record EffectView(long places, long difference, String share) {
    }

    /// What the municipality would have if the factor weighed more or less than it does.
    ///
    /// @param steps every tenth per cent from 0 to 100; none when no other factor weighs anything
    /// @param above the nearest higher weight that gives another number of places; null when none does
    /// @param below the nearest lower one
    public record CurveView(int position, List<StepView> steps, StepView above, StepView below) {
    }

    /// @param percent    what the factor weighs
    /// @param difference from what it is now
    public record StepView(int percent, long places, long difference) {
    }

    public FactorView factor(int position) {
        return factors.get(position - 1);
    }

    static SensitivityView of(Unit unit, Sensitivity sensitivity) {
        List<FactorView> factors = sensitivity.turns().stream().map(turn -> new FactorView(turn.factor() + 1, turn.name(),
                turn.weight().toDecimal(2).stripTrailingZeros().toPlainString(), turn.raised().toDecimal(2).stripTrailingZeros().toPlainString())).toList();
        return new SensitivityView(unit, sensitivity.points(), sensitivity.step(), factors,
                IntStream.range(0, sensitivity.municipalities().size()).mapToObj(i -> municipality(sensitivity, i)).toList());
    }

    private static MunicipalityView municipality(Sensitivity sensitivity, int at) {
        var municipality = sensitivity.municipalities().get(at);
        long now = sensitivity.places().get(at);
        return new MunicipalityView(municipality.code(), municipality.name(), now,
                sensitivity.turns().stream().map(Turn::changes).map(changes -> effect(now, changes.get(at))).toList(),
                sensitivity.ranked(at).stream().map(factor -> factor + 1).toList(),
                sensitivity.curves().stream().map(curve -> curve(sensitivity, curve, at)).toList());
    }

    private static CurveView curve(Sensitivity sensitivity, Curve curve, int at) {
        long now = sensitivity.places().get(at);
        return new CurveView(curve.factor() + 1, curve.steps().stream().filter(step -> step.percent() % 10 == 0).map(step -> step(step, at, now)).toList(),
                step(sensitivity.nextAbove(curve.factor(), at), at, now), step(sensitivity.nextBelow(curve.factor(), at), at, now));
    }

    private static StepView step(Step step, int at, long now) {
        return step == null ? null : new StepView(step.percent(), step.places().get(at), step.places().get(at) - now);
    }

    private static EffectView effect(long now, Change change) {
        return new EffectView(now + change.places(), change.places(), change.share().times(100).toDecimal(3).toPlainString());
    }
}
