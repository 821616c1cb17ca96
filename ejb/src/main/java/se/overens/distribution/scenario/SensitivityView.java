package se.overens.distribution.scenario;

import java.util.List;
import java.util.stream.IntStream;
import se.overens.distribution.model.Sensitivity;
import se.overens.distribution.model.Sensitivity.Change;
import se.overens.distribution.model.Sensitivity.Turn;
import se.overens.distribution.model.Unit;

/// Which weight moves whom the most. Decimals are strings.
///
/// @param unit           what the places are numbers of
/// @param points         percentage points that each factor in turn weighs more, taken from the others in proportion
/// @param municipalities by name
public record SensitivityView(Unit unit, int points, List<FactorView> factors, List<MunicipalityView> municipalities) {

    /// @param weight per cent of all the weights, as it is now
    /// @param raised by so many percentage points; fewer than `points` when there is not so much to take from the others
    public record FactorView(int position, String name, String weight, String raised) {
    }

    /// @param places  as it is now
    /// @param effects one per factor, in their order
    /// @param ranked  the positions of the factors, the one that moves this municipality the most first
    public record MunicipalityView(String code, String name, long places, List<EffectView> effects, List<Integer> ranked) {

        public EffectView effect(int position) {
            return effects.get(position - 1);
        }
    }

    /// @param places     as it would be
    /// @param difference from what it is now
    /// @param share      more or less of the county, in percentage points with three decimals
    public record EffectView(long places, long difference, String share) {
    }

    public FactorView factor(int position) {
        return factors.get(position - 1);
    }

    static SensitivityView of(Unit unit, Sensitivity sensitivity) {
        List<FactorView> factors = sensitivity.turns().stream().map(turn -> new FactorView(turn.factor() + 1, turn.name(),
                turn.weight().toDecimal(2).stripTrailingZeros().toPlainString(), turn.raised().toDecimal(2).stripTrailingZeros().toPlainString())).toList();
        return new SensitivityView(unit, sensitivity.points(), factors,
                IntStream.range(0, sensitivity.municipalities().size()).mapToObj(i -> municipality(sensitivity, i)).toList());
    }

    private static MunicipalityView municipality(Sensitivity sensitivity, int at) {
        var municipality = sensitivity.municipalities().get(at);
        long now = sensitivity.places().get(at);
        return new MunicipalityView(municipality.code(), municipality.name(), now,
                sensitivity.turns().stream().map(Turn::changes).map(changes -> effect(now, changes.get(at))).toList(),
                sensitivity.ranked(at).stream().map(factor -> factor + 1).toList());
    }

    private static EffectView effect(long now, Change change) {
        return new EffectView(now + change.places(), change.places(), change.share().times(100).toDecimal(3).toPlainString());
    }
}
