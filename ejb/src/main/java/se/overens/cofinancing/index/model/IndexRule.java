package se.overens.cofinancing.index.model;

import java.time.YearMonth;
import se.overens.shared.Money;

/// How a contract lets an amount follow an index (domain rule 4.9): A of a year = A of the base year × I of the year ÷
/// I of the base year, rounded once.
///
/// @param base         the base year's amount
/// @param series       the index's code, `PKV`
/// @param lag          how many years before the year the index is read: 0, or 1 where the contract uses last year's
/// @param month        the month of the index that is read, or null for the index of the whole year
/// @param edition      the month whose publication holds, 10 for "PKV October"; null for the latest there is
/// @param editionLag   how many years before the year that publication comes
/// @param neverLower   the amount is never less than in any year before
/// @param unit         what the amount is rounded to
public record IndexRule(Money base, int baseYear, String series, int lag, Integer month, Integer edition, int editionLag, boolean neverLower, Money unit) {

    public IndexRule {
        if (base.ore() <= 0) throw new IllegalArgumentException("an amount that follows an index is more than nothing");
        if (unit.ore() <= 0) throw new IllegalArgumentException("an amount is rounded to something");
    }

    /// The period of the index that a year's amount is computed by.
    public IndexPeriod periodOf(int year) {
        return new IndexPeriod(year - lag, month);
    }

    /// The publication that a year's amount is computed by, or null for the latest.
    public YearMonth editionOf(int year) {
        return edition == null ? null : YearMonth.of(year - editionLag, edition);
    }
}
