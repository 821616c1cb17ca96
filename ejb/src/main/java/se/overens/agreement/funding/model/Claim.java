package se.overens.agreement.funding.model;

import se.overens.shared.Money;

/// A claim on a payer in a year, held against its ceiling. The claim stands whatever the ceiling is.
///
/// @param ceiling nothing for a year without funding
/// @param billed  what had been billed before
public record Claim(Money ceiling, Money billed, Money claim) {

    /// What of all that is billed lacks funding.
    public Money lacking() {
        Money above = billed.plus(claim).minus(ceiling);
        return above.isNegative() ? Money.ZERO : above;
    }

    public Money left() {
        Money left = ceiling.minus(billed).minus(claim);
        return left.isNegative() ? Money.ZERO : left;
    }
}
