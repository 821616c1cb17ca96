/// The settlement of a year, of a post that has ended or of a party that has left: what it really cost, divided by the keys
/// then in force, less what has been invoiced, is a claim or a surplus for each party, which all of them approve.
package se.overens.cofinancing.settlement;
