package se.overens.cofinancing.index;

import java.time.LocalDate;
import java.util.List;
import se.overens.cofinancing.cost.model.ComponentKind;

/// How a post's cost follows an index. Amounts are kronor with two decimals.
///
/// @param rules those that hold
/// @param years by rule, the latest year first
public record PostIndexView(int post, List<Rule> rules, List<Year> years) {

    public PostIndexView {
        rules = List.copyOf(rules);
        years = List.copyOf(years);
    }

    /// @param component WHOLE for all of the cost
    /// @param base      the base year's amount
    /// @param lag       how many years before the year the index is read
    /// @param month     the month of the index that is read, or null for the whole year
    /// @param edition   the month whose publication holds, or null for the latest
    /// @param editionLag how many years before the year that publication comes
    /// @param unit      what the amount is rounded to
    /// @param clause    "§ 4"
    public record Rule(ComponentKind component, String base, int baseYear, String series, String seriesName, int lag, Integer month, Integer edition,
                       int editionLag, boolean neverLower, String unit, String clause, LocalDate enteredOn) {
    }

    /// @param entered     what was entered for a whole year, or null for a year that has no cost yet
    /// @param amount      what a whole year costs by the index
    /// @param difference  amount less entered, with its sign, or null
    /// @param ratio       of the year to the base year as it was used, at most eight decimals
    /// @param provisional some value is not the one that the contract names
    /// @param kept        an earlier year's higher amount was kept
    /// @param trueUp      what the next basis puts right of what has been billed already; `0.00` for nothing
    /// @param stopped     what a ceiling of the contract stops of it
    public record Year(int year, ComponentKind component, String entered, String amount, String difference, String ratio, boolean provisional, boolean kept,
                       String trueUp, String stopped, List<Reading> readings) {

        public Year {
            readings = List.copyOf(readings);
        }

        public boolean isCorrected() {
            return !trueUp.equals("0.00");
        }
    }

    /// @param weight        of the index in the whole
    /// @param wanted        the period that the contract names
    /// @param wantedEdition the month whose publication the contract names, or null
    /// @param period        the period that was read
    /// @param value         as it was published
    /// @param edition       the month whose publication it is
    /// @param baseValue     the base year's, as the same publication has it
    public record Reading(String series, String weight, String wanted, String wantedEdition, String period, String value, String edition,
                          LocalDate publishedOn, String basePeriod, String baseValue, boolean provisional) {
    }
}
