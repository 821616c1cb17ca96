/// From a post's cost to what the county's own ledger invoices: the plan of half-years, the basis with one row per payer,
/// and what comes back from the ledger. Every row leads to its key, its clause and its decision.
package se.overens.invoicing;
