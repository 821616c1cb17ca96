/// The figures of an agreement, year by year: those that the text fixes and those that come from what the county
/// publishes, each with its source; and what applies, for whom, on a day.
package se.overens.agreement.figure;
