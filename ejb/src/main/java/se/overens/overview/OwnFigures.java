package se.overens.overview;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A municipality's own figures of a year, in short.
///
/// @param places             decided for the municipality; null when nothing has been published for the year
/// @param decidedOn          when, or null
/// @param perThousand        places per 1 000 inhabitants, two decimals, or null
/// @param countyPerThousand  the same for the whole county, or null
/// @param agreementsInForce  that the municipality is a party to
public record OwnFigures(int year, Long places, LocalDate decidedOn, BigDecimal perThousand, BigDecimal countyPerThousand, long agreementsInForce) {
}
