package se.overens.distribution.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.distribution.model.Weighing.Part;
import se.overens.distribution.model.Weighing.Term;
import se.overens.shared.Fraction;

/// Tries a key on its own data: changes one value of one municipality by a tenth, and looks at what the municipality
/// gets. A key that gives more to whom it goes worse for rewards the wrong thing.
final class KeyTrial {

    private static final Fraction TENTH_MORE = Fraction.of(11, 10);
    private static final Fraction TENTH_LESS = Fraction.of(9, 10);

    /// What one municipality would get with one value changed.
    ///
    /// @param value   as entered
    /// @param changed a tenth more or less
    record Finding(Measured measured, Municipality municipality, Fraction value, Fraction changed, Fraction shareBefore, Fraction shareAfter,
                   long placesBefore, long placesAfter) {

        Fraction gain() {
            return shareAfter.minus(shareBefore);
        }
    }

    /// Where in the inputs a value stands.
    private record Spot(int factor, int part, Measured measured) {
    }

    private final Calculation calculation;
    private final List<Municipality> municipalities;

    KeyTrial(Calculation calculation) {
        this.calculation = calculation;
        this.municipalities = calculation.lines().stream().map(Calculation.Line::municipality).toList();
    }

    /// For each factor that rewards a worse value the municipality that would gain the most by it.
    List<Finding> rewardsOfWorse() {
        return spots().stream().filter(spot -> spot.measured().whatIsWorse() != Worse.NONE)
                .flatMap(spot -> municipalities.stream()
                        .map(municipality -> changed(spot, municipality, spot.measured().whatIsWorse() == Worse.HIGHER ? TENTH_MORE : TENTH_LESS))
                        .filter(finding -> finding.gain().signum() > 0)
                        .max(Comparator.comparing(Finding::gain)).stream())
                .map(this::counted).toList();
    }

    /// For each factor that gives less where its polarity says more the municipality that would lose the most by it.
    List<Finding> contraryToPolarity() {
        return spots().stream().flatMap(spot -> municipalities.stream()
                        .map(municipality -> changed(spot, municipality, spot.measured().polarity() == Polarity.MORE_IS_MORE ? TENTH_MORE : TENTH_LESS))
                        .filter(finding -> finding.gain().signum() < 0)
                        .min(Comparator.comparing(Finding::gain)).stream())
                .map(this::counted).toList();
    }

    private List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        List<Factor> factors = calculation.inputs().factors();
        for (int i = 0; i < factors.size(); i++) {
            if (Fraction.parse(factors.get(i).weight()).signum() == 0) continue;
            List<Measured> measured = factors.get(i).measured();
            for (int k = 0; k < measured.size(); k++) spots.add(new Spot(i, k, measured.get(k)));
        }
        return spots;
    }

    /// The exact share says it, and of that only the changed values' own part is new; the places are counted for what is
    /// told only.
    private Finding changed(Spot spot, Municipality municipality, Fraction step) {
        Calculation.Line line = calculation.line(municipality.code());
        Part part = line.parts().get(spot.factor());
        Term term = part.terms().get(spot.part());
        Fraction changed = term.value().times(step);
        Measured other = valued(spot.measured(), municipality, changed);
        Fraction gain = FactorSpan.of(other, municipalities).part(other, municipality).minus(term.part()).times(term.weight()).times(part.weight());
        Fraction share = line.step().share();
        return new Finding(spot.measured(), municipality, term.value(), changed, share, share.plus(gain), line.apportioned(), line.apportioned());
    }

    private Finding counted(Finding finding) {
        Spot spot = spots().stream().filter(each -> each.measured() == finding.measured()).findFirst().orElseThrow();
        Optional<Calculation> then = Calculation.tried(calculation.total(), municipalities, with(spot, finding.municipality(), finding.changed()));
        long after = then.map(each -> each.line(finding.municipality().code()).apportioned()).orElse(finding.placesBefore());
        return new Finding(finding.measured(), finding.municipality(), finding.value(), finding.changed(), finding.shareBefore(), finding.shareAfter(),
                finding.placesBefore(), after);
    }

    private ModelInputs with(Spot spot, Municipality municipality, Fraction value) {
        List<Factor> factors = new ArrayList<>(calculation.inputs().factors());
        Factor factor = factors.get(spot.factor());
        switch (valued(spot.measured(), municipality, value)) {
            case Factor whole -> factors.set(spot.factor(), whole);
            case SubFactor one -> {
                List<SubFactor> parts = new ArrayList<>(factor.parts());
                parts.set(spot.part(), one);
                factors.set(spot.factor(), factor.madeOf(parts));
            }
        }
        return calculation.inputs().of(factors);
    }

    private static Measured valued(Measured measured, Municipality municipality, Fraction value) {
        SortedMap<String, String> values = new TreeMap<>(measured.values());
        values.put(municipality.code(), value.toPlainString());
        return switch (measured) {
            case Factor factor -> factor.valued(values);
            case SubFactor part -> part.valued(values);
        };
    }
}
