/// What applies on a day: the text of an agreement with every addendum in force laid on it, who its parties are, and which
/// figures hold, each with where it comes from.
package se.overens.agreement.consolidation;
