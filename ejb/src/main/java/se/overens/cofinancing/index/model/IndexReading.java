package se.overens.cofinancing.index.model;

import java.time.YearMonth;

/// Which published value an amount was computed by.
///
/// @param wanted        the period that the contract names
/// @param wantedEdition the publication that the contract names, or null for the latest
/// @param used          what was known
/// @param provisional   it is another period or publication than the contract names
public record IndexReading(String series, IndexPeriod wanted, YearMonth wantedEdition, IndexValue used, boolean provisional) {
}
