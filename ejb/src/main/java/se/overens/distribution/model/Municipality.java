package se.overens.distribution.model;

/// A municipality as the calculation sees it.
///
/// @param population inhabitants
public record Municipality(String code, String name, long population) {
}
