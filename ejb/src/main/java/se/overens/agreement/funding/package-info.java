/// Who finances an agreement with how much, year by year, and from what. A ceiling is the payer's own limit: a claim above
/// it stands, and the payer has to decide anew. A year without a source is handed to the payer's budget.
package se.overens.agreement.funding;
