/// The contract's ceiling on what a post may cost those who pay for it: a year's, or the whole period's. It stops whoever
/// bills; what lies above it is an item of its own that is not billed.
package se.overens.cofinancing.ceiling;
