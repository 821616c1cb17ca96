/// From the county's number to each municipality's figure: drafts with factors and weights, simulation, publication of
/// what was decided, and the explanation of every figure.
package se.overens.distribution;
