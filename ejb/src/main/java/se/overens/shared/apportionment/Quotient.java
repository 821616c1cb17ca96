package se.overens.shared.apportionment;

import java.math.BigDecimal;

/// What a divisor method compares: the quota divided by the divisor of the place.
///
/// @param divisor of the last place that was given beyond the floor; null when none was, zero when it needs no comparison
/// @param last    quota / divisor of that place; null when none was given, or when it needs no comparison
/// @param ahead   the divisor of the next place; null when the cap hinders it
/// @param next    quota / divisor of the next place; null when the cap hinders it, or when it would need no comparison
public record Quotient(String key, BigDecimal divisor, BigDecimal last, BigDecimal ahead, BigDecimal next) {
}
