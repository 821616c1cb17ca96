package se.overens.distribution.model;

import java.util.Comparator;
import java.util.List;
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
        Comparator<Municipality> byValue = Comparator.comparing(municipality -> entered(factor, municipality));
        Municipality low = municipalities.stream().min(byValue).orElseThrow();
        Municipality high = municipalities.stream().max(byValue).orElseThrow();
        FactorSpan open = new FactorSpan(entered(factor, low), low, entered(factor, high), high, Fraction.ZERO);
        Fraction sum = Fraction.sum(municipalities.stream().map(municipality -> open.used(factor, municipality)).toList());
        return new FactorSpan(open.lowest, low, open.highest, high, sum);
    }

    Fraction value(Measured factor, Municipality municipality) {
        return entered(factor, municipality);
    }

    /// A rate as it counts: itself, or turned when less is to give more.
    public Fraction rate(Measured factor, Fraction value) {
        return factor.polarity() == Polarity.LESS_IS_MORE ? highest.minus(value).plus(lowest) : value;
    }

    Fraction used(Measured factor, Municipality municipality) {
        Fraction value = entered(factor, municipality);
        return factor.kind() == Kind.COUNT ? value : rate(factor, value).times(municipality.population());
    }

    private static Fraction entered(Measured factor, Municipality municipality) {
        return Fraction.parse(factor.values().get(municipality.code()));
    }
}
