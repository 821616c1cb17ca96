package se.overens.cofinancing.cost.model;

import java.time.LocalDate;

/// Where the numbers that a key counts by come from.
///
/// @param countedOn   the day whose inhabitants the contract names, or null
/// @param population  which list the inhabitants come from, or null
/// @param modelNumber the county's model that gave the places, or null
/// @param modelSha256 of that model, frozen
public record KeySource(LocalDate countedOn, String population, Integer modelNumber, String modelSha256) {

    public static final KeySource NONE = new KeySource(null, null, null, null);
}
