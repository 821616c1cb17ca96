package se.overens.distribution;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.overens.distribution.ExplanationView.Comparison;
import se.overens.distribution.ExplanationView.DeductionStep;
import se.overens.distribution.ExplanationView.Direction;
import se.overens.distribution.ExplanationView.FactorRow;
import se.overens.distribution.ExplanationView.FigureRow;
import se.overens.distribution.ExplanationView.RateStep;
import se.overens.distribution.ExplanationView.RoundingRow;
import se.overens.distribution.ExplanationView.RoundingStep;
import se.overens.distribution.ModelView.DecisionView;
import se.overens.distribution.model.Calculation;
import se.overens.distribution.model.Calculation.Line;
import se.overens.distribution.model.Weighing.Part;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Municipality;
import se.overens.distribution.model.Shown;
import se.overens.distribution.model.Snapshot;
import se.overens.shared.Fraction;
import se.overens.shared.NotFound;

/// Redoes a frozen calculation and writes down every step with the digits that will be shown.
final class Explanation {

    private static final int QUOTA_DECIMALS = 4;
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
        return frozen.isCalculated() ? calculated(frozen.recalculate()) : view(List.of(), null, null, null, null);
    }

    private ExplanationView calculated(Calculation calculation) {
        Line line = calculation.line(own.code());
        Shown quotas = Shown.quotas(calculation.lines().stream().map(Line::bounded).toList(), QUOTA_DECIMALS);
        int decimals = shareDecimals(calculation, quotas.sum().scale());
        Shown contributions = Shown.of(line.parts().stream().map(part -> part.contribution().times(100)).toList(), decimals);
        List<FactorRow> factors = IntStream.range(0, line.parts().size())
                .mapToObj(i -> factor(line.parts().get(i), contributions.numbers().get(i), decimals)).toList();
        BigDecimal quota = quotas.numbers().get(calculation.lines().indexOf(line));
        return view(factors, contributions.sum().toPlainString(), deduction(calculation, line, quota), rounding(calculation, line, quotas), comparison(calculation, line));
    }

    private ExplanationView view(List<FactorRow> factors, String share, DeductionStep deduction, RoundingStep rounding, Comparison comparison) {
        return new ExplanationView(frozen.year(), frozen.number(), frozen.title(), frozen.mode(), own.code(), own.name(), own.population(), frozen.total(),
                frozen.places(own.code()), SimulationView.perThousand(frozen.places(own.code()), own.population()), factors, share, deduction, rounding,
                comparison, frozen.municipalities().stream().map(this::figure).toList(),
                DecisionView.of(frozen.decision()), frozen.source(), sha256, ChangeStep.of(frozen, own.code()));
    }

    private FigureRow figure(Municipality municipality) {
        long places = frozen.places(municipality.code());
        return new FigureRow(municipality.code(), municipality.name(), places, SimulationView.perThousand(places, municipality.population()));
    }

    /// So many that share times places comes out right in the decimals of the quotas.
    private static int shareDecimals(Calculation calculation, int quotaDecimals) {
        int digits = Fraction.of(calculation.total()).plus(calculation.existing()).floor().toString().length();
        return Math.max(SHARE_DECIMALS, quotaDecimals + digits - 1);
    }

    private FactorRow factor(Part part, BigDecimal contribution, int decimals) {
        var factor = part.factor();
        return new FactorRow(factor.name(), factor.kind(), factor.polarity(), part.value().toPlainString(), part.used().toPlainString(),
                part.span().sum().toPlainString(), part.part().times(100).toDecimal(decimals).toPlainString(), part.weight().times(100).toPlainString(),
                contribution.toPlainString(), factor.source(), factor.asOf(), factor.kind() == Kind.COUNT ? null : rate(part));
    }

    private RateStep rate(Part part) {
        var span = part.span();
        Fraction rate = span.rate(part.factor(), part.value());
        return new RateStep(span.highest().toPlainString(), span.highestIn().name(), span.lowest().toPlainString(), span.lowestIn().name(),
                rate.toPlainString(), own.population());
    }

    private DeductionStep deduction(Calculation calculation, Line line, BigDecimal quota) {
        if (frozen.deduction() == null) return null;
        Fraction all = Fraction.of(calculation.total()).plus(calculation.existing());
        boolean someBelowZero = calculation.claims().compareTo(Fraction.of(calculation.total())) != 0;
        BigDecimal target = someBelowZero ? line.step().target().toDecimal(quota.scale()) : quota;
        BigDecimal existing = new BigDecimal(line.step().existing().toPlainString());
        return new DeductionStep(frozen.deduction().label(), frozen.deduction().source(), existing.toPlainString(), calculation.existing().toPlainString(),
                all.toPlainString(), target.add(existing).toPlainString(), target.toPlainString(), someBelowZero,
                calculation.claims().toDecimal(quota.scale()).toPlainString());
    }

    private static RoundingStep rounding(Calculation calculation, Line line, Shown quotas) {
        List<RoundingRow> rows = IntStream.range(0, calculation.lines().size()).mapToObj(i -> {
            Line each = calculation.lines().get(i);
            BigDecimal shown = quotas.numbers().get(i);
            return new RoundingRow(each.municipality().code(), each.municipality().name(), shown.toPlainString(), each.whole(),
                    shown.subtract(BigDecimal.valueOf(each.whole())).toPlainString(), each.order(), each.extra(), each.places());
        }).toList();
        long whole = rows.stream().mapToLong(RoundingRow::whole).sum();
        RoundingRow own = rows.get(calculation.lines().indexOf(line));
        return new RoundingStep(calculation.inputs().method(), calculation.byRemainder(), own.quota(), own.whole(), own.extra(), own.order(), rows,
                quotas.sum().toPlainString(), whole, calculation.total() - whole, quotas.addsUp(), calculation.ties());
    }

    private Comparison comparison(Calculation calculation, Line line) {
        Fraction inhabitants = Fraction.of(frozen.municipalities().stream().mapToLong(Municipality::population).sum());
        Fraction ofPopulation = Fraction.of(own.population()).dividedBy(inhabitants);
        Fraction ofPlaces = calculation.total() == 0 ? ofPopulation : line.quota().dividedBy(Fraction.of(calculation.total()));
        Fraction difference = ofPlaces.minus(ofPopulation);
        Direction direction = difference.signum() > 0 ? Direction.MORE : difference.signum() < 0 ? Direction.LESS : Direction.SAME;
        record Reason(String factor, Fraction effect) {
        }
        Stream<Reason> factors = line.parts().stream().map(part -> new Reason(part.factor().name(), part.weight().times(part.part().minus(ofPopulation))));
        Reason deduction = new Reason(null, ofPlaces.minus(line.step().share()));
        Reason main = Stream.concat(factors, Stream.of(deduction)).max(Comparator.comparing(reason -> reason.effect().times(difference.signum()))).orElseThrow();
        return new Comparison(direction, ofPopulation.times(100).toDecimal(2).toPlainString(), ofPlaces.times(100).toDecimal(2).toPlainString(),
                direction == Direction.SAME ? null : main.factor(), direction != Direction.SAME && main.factor() == null);
    }
}
