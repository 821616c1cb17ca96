package se.overens.distribution.model;

import java.util.List;
import java.util.stream.IntStream;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.shared.Fraction;

/// How the values of a factor, or of a part of one, lie over the county.
///
/// @param lowest   value as entered
/// @param highest  value as entered
/// @param sum      of what is used: counts as they are, rates multiplied by the inhabitants
public record FactorSpan(Fraction lowest, Municipality lowestIn, Fraction highest, Municipality highestIn, Fraction sum) {

    static FactorSpan of(Measured factor, List<Municipality> municipalities) {
        List<Fraction> values = municipalities.stream().map(municipality -> entered(factor, municipality)).toList();
        int low = 0;
        int high = 0;
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i).compareTo(values.get(low)) < 0) low = i;
            if (values.get(i).compareTo(values.get(high)) > 0) high = i;
        }
        FactorSpan open = new FactorSpan(values.get(low), municipalities.get(low), values.get(high), municipalities.get(high), Fraction.ZERO);
        Fraction sum = Fraction.sum(IntStream.range(0, values.size())
                .mapToObj(i -> open.used(factor, municipalities.get(i), values.get(i))).toList());
        return new FactorSpan(open.lowest, open.lowestIn, open.highest, open.highestIn, sum);
    }

    /// What one municipality has of the county's sum.
    Fraction part(Measured factor, Municipality municipality) {
        return used(factor, municipality).dividedBy(sum);
    }

    Fraction value(Measured factor, Municipality municipality) {
        return entered(factor, municipality);
    }

    /// A rate as it counts: itself, or turned when less is to give more.
    public Fraction rate(Measured factor, Fraction value) {
        return factor.polarity() == Polarity.LESS_IS_MORE ? highest.minus(value).plus(lowest) : value;
    }

    Fraction used(Measured factor, Municipality municipality) {
        return used(factor, municipality, entered(factor, municipality));
    }

    private Fraction used(Measured factor, Municipality municipality, Fraction value) {
        return factor.kind() == Kind.COUNT ? value : rate(factor, value).times(municipality.population());
    }

    private static Fraction entered(Measured factor, Municipality municipality) {
        return Fraction.parse(factor.values().get(municipality.code()));
    }
}
