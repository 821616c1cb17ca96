package se.overens.distribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.overens.distribution.ExplanationView.AdjustmentRow;
import se.overens.distribution.ExplanationView.AdjustmentStep;
import se.overens.distribution.ExplanationView.AlternativeRow;
import se.overens.distribution.ExplanationView.ChangeRow;
import se.overens.distribution.ExplanationView.Comparison;
import se.overens.distribution.ExplanationView.DeductionStep;
import se.overens.distribution.ExplanationView.Direction;
import se.overens.distribution.ExplanationView.FigureRow;
import se.overens.distribution.ModelView.DecisionView;
import se.overens.distribution.model.Adjustment;
import se.overens.distribution.model.Calculation;
import se.overens.distribution.model.Calculation.Line;
import se.overens.distribution.model.Municipality;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.model.Snapshot.Alternative;
import se.overens.distribution.model.Unit;
import se.overens.shared.Fraction;
import se.overens.shared.NotFound;

/// Redoes a frozen calculation and writes down every step with the digits that will be shown.
final class Explanation {

    private static final int SHARE_DECIMALS = 6;

    private final Snapshot frozen;
    private final Municipality own;
    private final String sha256;

    Explanation(Snapshot frozen, String code, String sha256) {
        this.frozen = frozen;
        this.sha256 = sha256;
        own = frozen.municipalities().stream().filter(m -> m.code().equals(code)).findFirst().orElseThrow(() -> new NotFound("figure", code));
    }

    ExplanationView view() {
        return view(frozen.isCalculated() ? new Steps(frozen.recalculate()) : null);
    }

    private ExplanationView view(Steps steps) {
        boolean none = steps == null;
        return new ExplanationView(frozen.year(), frozen.number(), frozen.title(), frozen.mode(), own.code(), own.name(), own.population(), frozen.total(),
                frozen.places(own.code()), perThousand(own), none ? List.of() : steps.factors.rows(), none ? null : steps.factors.share(),
                none ? null : steps.deduction(), none ? null : steps.rounding.limits(), none ? null : steps.rounding.rounding(),
                none ? null : steps.rounding.divisors(), none ? null : steps.adjustments(), none ? null : steps.comparison(),
                frozen.municipalities().stream().map(this::figure).toList(), frozen.alternatives().stream().map(this::alternative).toList(),
                DecisionView.of(frozen.decision()), frozen.dividedCategory(), frozen.unit(), frozen.regime(), frozen.label(), frozen.basedOn(),
                frozen.source(), sha256, ChangeStep.of(frozen, own.code()), frozen.grounds());
    }

    private FigureRow figure(Municipality municipality) {
        return new FigureRow(municipality.code(), municipality.name(), frozen.places(municipality.code()), perThousand(municipality));
    }

    private String perThousand(Municipality municipality) {
        return frozen.unit() == Unit.PERSONS ? SimulationView.perThousand(frozen.places(municipality.code()), municipality.population()) : null;
    }

    private AlternativeRow alternative(Alternative other) {
        Long places = other.results().get(own.code());
        return new AlternativeRow(other.name(), other.whyNot(), other.total(), places, places == null ? null : places - frozen.places(own.code()));
    }

    /// The steps of what was calculated here.
    private final class Steps {

        private final Calculation calculation;
        private final Line line;
        private final RoundingSteps rounding;
        private final FactorSteps factors;

        Steps(Calculation calculation) {
            this.calculation = calculation;
            line = calculation.line(own.code());
            rounding = new RoundingSteps(calculation, own.code());
            factors = FactorSteps.of(line, shareDecimals());
        }

        /// So many that share times places comes out right in the decimals of the quotas.
        private int shareDecimals() {
            int digits = Fraction.of(calculation.total()).plus(calculation.existing()).floor().toString().length();
            return Math.max(SHARE_DECIMALS, rounding.decimals() + digits - 1);
        }

        DeductionStep deduction() {
            if (frozen.deduction() == null) return null;
            Fraction all = Fraction.of(calculation.total()).plus(calculation.existing());
            boolean someBelowZero = calculation.claims().compareTo(Fraction.of(calculation.total())) != 0;
            BigDecimal target = someBelowZero ? line.step().target().toDecimal(rounding.decimals()) : rounding.exact();
            BigDecimal existing = new BigDecimal(line.step().existing().toPlainString());
            return new DeductionStep(frozen.deduction().label(), frozen.deduction().source(), existing.toPlainString(),
                    calculation.existing().toPlainString(), all.toPlainString(), target.add(existing).toPlainString(), target.toPlainString(),
                    someBelowZero, calculation.claims().toDecimal(rounding.decimals()).toPlainString());
        }

        AdjustmentStep adjustments() {
            if (calculation.inputs().adjustments().isEmpty()) return null;
            return new AdjustmentStep(line.apportioned(), line.places(), calculation.inputs().adjustments().stream().map(this::row).toList());
        }

        private AdjustmentRow row(Adjustment adjustment) {
            return new AdjustmentRow(adjustment.author(), adjustment.reason(), adjustment.change(own.code()), frozen.municipalities().stream()
                    .filter(municipality -> adjustment.change(municipality.code()) != 0)
                    .map(municipality -> new ChangeRow(municipality.name(), adjustment.change(municipality.code()))).toList());
        }

        Comparison comparison() {
            Fraction inhabitants = Fraction.of(frozen.municipalities().stream().mapToLong(Municipality::population).sum());
            Fraction ofPopulation = Fraction.of(own.population()).dividedBy(inhabitants);
            Fraction total = Fraction.of(calculation.total());
            Fraction unbounded = total.signum() == 0 ? ofPopulation : line.quota().dividedBy(total);
            Fraction ofPlaces = total.signum() == 0 ? ofPopulation : line.bounded().dividedBy(total);
            Fraction difference = ofPlaces.minus(ofPopulation);
            Direction direction = difference.signum() > 0 ? Direction.MORE : difference.signum() < 0 ? Direction.LESS : Direction.SAME;
            List<Reason> reasons = new ArrayList<>();
            line.parts().forEach(part -> reasons.add(new Reason(Because.FACTOR, part.factor().name(), part.weight().times(part.part().minus(ofPopulation)))));
            reasons.add(new Reason(Because.DEDUCTION, null, unbounded.minus(line.step().share())));
            reasons.add(new Reason(Because.LIMITS, null, ofPlaces.minus(unbounded)));
            Reason main = reasons.stream().max(Comparator.comparing(reason -> reason.effect().times(difference.signum()))).orElseThrow();
            boolean told = direction != Direction.SAME;
            return new Comparison(direction, percent(ofPopulation), percent(ofPlaces), told ? main.factor() : null,
                    told && main.because() == Because.DEDUCTION, told && main.because() == Because.LIMITS);
        }

        private static String percent(Fraction share) {
            return share.times(100).toDecimal(2).toPlainString();
        }
    }

    private enum Because { FACTOR, DEDUCTION, LIMITS }

    private record Reason(Because because, String factor, Fraction effect) {
    }
}
