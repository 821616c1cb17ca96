package se.overens.shared.apportionment;

import se.overens.shared.Fraction;

/// What one entry got. `quota` is the exact weight · total / Σ weights, before floors and caps.
public record Share(String key, Fraction weight, Fraction quota, long places) {}
