package se.overens.agreement.funding;

/// A claim in a year, held against its funding. Amounts are kronor with two decimals. The claim stands whatever is lacking.
///
/// @param ceiling null for a year without funding
/// @param billed  what had been billed before
/// @param lacking what of all that is billed lacks funding and needs a new decision
/// @param left    what may still be billed within the ceiling
public record ClaimView(String payer, int year, Outcome outcome, String ceiling, String billed, String claim, String lacking, String left) {

    public enum Outcome {
        WITHIN,
        /// the ceiling is not enough: the payer has to decide anew
        ABOVE,
        /// the year has no funding yet
        UNFUNDED
    }
}
