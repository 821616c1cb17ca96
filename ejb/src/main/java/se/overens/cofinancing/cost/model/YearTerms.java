package se.overens.cofinancing.cost.model;

import java.time.LocalDate;

import se.overens.shared.Money;

/// How a contract counts and rounds a year.
///
/// @param proRataWords how the contract says it, or null
/// @param unit         the parts are whole numbers of it: an öre or a krona
/// @param coversFrom   the first day that an estimate is for, or null where the amounts are a whole year's
public record YearTerms(ProRata proRata, String proRataWords, Money unit, LocalDate coversFrom) {

    public static final YearTerms MONTHS_AND_ORE = new YearTerms(ProRata.MONTHS, null, Money.ONE_ORE, null);

    /// The first day of the year that the amounts are for.
    public LocalDate from(int year) {
        return coversFrom == null ? LocalDate.of(year, 1, 1) : coversFrom;
    }
}
