package se.overens.cofinancing.ceiling;

import java.time.LocalDate;
import java.util.List;
import se.overens.agreement.model.CeilingOverflow;

/// The ceilings of a post, and how each year stands under them. Amounts are kronor with two decimals.
///
/// @param years those that have a cost, the latest first
public record CeilingsView(int post, List<Line> ceilings, List<Year> years) {

    public CeilingsView {
        ceilings = List.copyOf(ceilings);
        years = List.copyOf(years);
    }

    /// @param year          or null for the whole period
    /// @param party         code, or null for all payers together
    /// @param left          what may still be billed
    /// @param ruleStated    whether the contract says what becomes of what lies above; else it has to be negotiated
    /// @param clause        "§ 4"
    /// @param agreement     whose text says so, or null for one that has been entered
    /// @param enteredOn     or null for one that stands in the text
    /// @param fromNextBasis it was entered below what had been billed
    public record Line(Integer year, String party, String partyName, String amount, String billed, String left, CeilingOverflow overflow,
                       boolean ruleStated, String clause, Integer agreement, LocalDate enteredOn, boolean fromNextBasis) {
    }

    /// @param calculated what the whole year costs the payers
    /// @param ceiling    the year's own for the most payers, or null
    /// @param billable   what may still be billed of it
    /// @param overflow   what lies above, unbilled
    /// @param rule       what becomes of that, or null when nothing does
    public record Year(int year, String calculated, String billed, String ceiling, String billable, String overflow, CeilingOverflow rule,
                       List<Payer> payers) {

        public Year {
            payers = List.copyOf(payers);
        }

        public boolean isStopped() {
            return rule != null;
        }
    }

    public record Payer(String code, String name, String calculated, String billed, String billable, String overflow) {
    }
}
