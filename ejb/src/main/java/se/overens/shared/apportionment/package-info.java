/// Whole places made of exact weights: [Apportionment][se.overens.shared.apportionment.Apportionment] is what one asks,
/// the methods behind it are seven ways to round.
package se.overens.shared.apportionment;
