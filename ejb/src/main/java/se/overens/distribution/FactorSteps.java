package se.overens.distribution;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.distribution.ExplanationView.FactorRow;
import se.overens.distribution.ExplanationView.RateStep;
import se.overens.distribution.model.Calculation.Line;
import se.overens.distribution.model.Factor;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Shown;
import se.overens.distribution.model.SubFactor;
import se.overens.distribution.model.Weighing.Part;
import se.overens.distribution.model.Weighing.Term;
import se.overens.shared.Fraction;

/// Each factor's part in a municipality's share, with the digits that will be shown.
///
/// @param share of the county in per cent: the sum of the rows' contributions
record FactorSteps(List<FactorRow> rows, String share) {

    static FactorSteps of(Line line, int decimals) {
        Shown contributions = Shown.of(percent(line.parts().stream().map(Part::contribution).toList()), decimals);
        Written written = new Written(line.municipality().population(), decimals);
        List<FactorRow> rows = IntStream.range(0, line.parts().size())
                .mapToObj(i -> written.factor(line.parts().get(i), contributions.numbers().get(i))).toList();
        return new FactorSteps(rows, contributions.sum().toPlainString());
    }

    private static List<Fraction> percent(List<Fraction> fractions) {
        return fractions.stream().map(fraction -> fraction.times(100)).toList();
    }

    private record Written(long population, int decimals) {

        FactorRow factor(Part part, BigDecimal contribution) {
            Factor factor = part.factor();
            String weight = part.weight().times(100).toPlainString();
            if (!factor.parts().isEmpty()) return madeOfParts(part, weight, contribution);
            Term term = part.terms().getFirst();
            return new FactorRow(factor.name(), factor.kind(), factor.polarity(), term.value().toPlainString(), term.used().toPlainString(),
                    term.span().sum().toPlainString(), decimal(part.part()), weight, contribution.toPlainString(), factor.source(), factor.asOf(),
                    rate(term), List.of());
        }

        private FactorRow madeOfParts(Part part, String weight, BigDecimal contribution) {
            Factor factor = part.factor();
            Shown contributions = Shown.of(percent(part.terms().stream().map(Term::contribution).toList()), decimals);
            List<FactorRow> parts = IntStream.range(0, part.terms().size())
                    .mapToObj(i -> partOf(factor.parts().get(i), part.terms().get(i), contributions.numbers().get(i))).toList();
            return new FactorRow(factor.name(), factor.kind(), factor.polarity(), null, null, null, contributions.sum().toPlainString(), weight,
                    contribution.toPlainString(), factor.source(), factor.asOf(), null, parts);
        }

        private FactorRow partOf(SubFactor part, Term term, BigDecimal contribution) {
            return new FactorRow(part.name(), part.kind(), part.polarity(), term.value().toPlainString(), term.used().toPlainString(),
                    term.span().sum().toPlainString(), decimal(term.part()), term.weight().times(100).toPlainString(), contribution.toPlainString(),
                    part.source(), part.asOf(), rate(term), List.of());
        }

        private String decimal(Fraction part) {
            return part.times(100).toDecimal(decimals).toPlainString();
        }

        private RateStep rate(Term term) {
            if (term.measured().kind() == Kind.COUNT) return null;
            var span = term.span();
            return new RateStep(span.highest().toPlainString(), span.highestIn().name(), span.lowest().toPlainString(), span.lowestIn().name(),
                    span.rate(term.measured(), term.value()).toPlainString(), population);
        }
    }
}
