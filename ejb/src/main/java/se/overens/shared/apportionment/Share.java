package se.overens.shared.apportionment;

import se.overens.shared.Fraction;

/// What one entry got of all the places.
///
/// @param sum   the weights of all together
/// @param total the places of all together
public record Share(String key, Fraction weight, long places, Fraction sum, long total) {

    /// The exact weight · total / Σ weights, before floors and caps; zero when nobody has any weight.
    public Fraction quota() {
        return sum.signum() == 0 ? Fraction.ZERO : weight.times(total).dividedBy(sum);
    }
}
