/// How those who pay for a post have funded it, year by year: what lacks money while the claim stands, and what ends
/// before notice could have been given. Decisions of budgets are kept with the agreements.
package se.overens.cofinancing.funding;
