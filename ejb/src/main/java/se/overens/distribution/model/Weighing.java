package se.overens.distribution.model;

import java.util.ArrayList;
import java.util.List;
import se.overens.shared.Fraction;

/// Each factor's part in each municipality's share of the county. Weights count in proportion to their sum, those of the
/// factors as well as those within one.
public final class Weighing {

    /// One factor's part in one municipality's share.
    ///
    /// @param terms        what the factor is made of: itself, or its parts
    /// @param part         of the county's sum
    /// @param contribution part times weight
    public record Part(Factor factor, List<Term> terms, Fraction part, Fraction weight, Fraction contribution) {

        /// Of a factor that has values itself.
        public FactorSpan span() {
            return terms.getFirst().span();
        }

        /// As entered, for a factor that has values itself.
        public Fraction value() {
            return terms.getFirst().value();
        }

        /// What counts, for a factor that has values itself.
        public Fraction used() {
            return terms.getFirst().used();
        }
    }

    /// What one set of values gives one municipality.
    ///
    /// @param value        as entered
    /// @param used         after a rate has been turned and multiplied by the inhabitants
    /// @param part         of the county's sum
    /// @param weight       within the factor
    /// @param contribution part times weight, to the factor
    public record Term(Measured measured, FactorSpan span, Fraction value, Fraction used, Fraction part, Fraction weight, Fraction contribution) {
    }

    private record Spread(Measured measured, FactorSpan span, Fraction weight) {

        Term term(Municipality municipality) {
            Fraction used = span.used(measured, municipality);
            Fraction part = used.dividedBy(span.sum());
            return new Term(measured, span, span.value(measured, municipality), used, part, weight, part.times(weight));
        }
    }

    private final List<Factor> factors;
    private final List<List<Spread>> spreads;
    private final Fraction weights;

    Weighing(ModelInputs inputs, List<Municipality> municipalities) {
        factors = inputs.factors();
        weights = inputs.weightSum();
        spreads = factors.stream().map(factor -> spreads(factor, municipalities)).toList();
    }

    List<Part> parts(Municipality municipality) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            Factor factor = factors.get(i);
            List<Term> terms = spreads.get(i).stream().map(spread -> spread.term(municipality)).toList();
            Fraction part = Fraction.sum(terms.stream().map(Term::contribution).toList());
            Fraction weight = Fraction.parse(factor.weight()).dividedBy(weights);
            parts.add(new Part(factor, terms, part, weight, part.times(weight)));
        }
        return parts;
    }

    private static List<Spread> spreads(Factor factor, List<Municipality> municipalities) {
        if (factor.parts().isEmpty()) return List.of(new Spread(factor, FactorSpan.of(factor, municipalities), Fraction.ONE));
        Fraction within = Fraction.sum(factor.parts().stream().map(part -> Fraction.parse(part.weight())).toList());
        return factor.parts().stream().map(part ->
                new Spread(part, FactorSpan.of(part, municipalities), Fraction.parse(part.weight()).dividedBy(within))).toList();
    }
}
