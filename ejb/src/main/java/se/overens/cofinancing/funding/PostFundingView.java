package se.overens.cofinancing.funding;

import java.time.LocalDate;
import java.util.List;
import se.overens.agreement.funding.FundingView.State;
import se.overens.cofinancing.funding.model.SourceEnd;

/// How a post is funded by those who pay for it. Amounts are kronor with two decimals.
///
/// @param payers those whose funding the reader may see: its own, and those of agreements it is a party of
public record PostFundingView(int post, List<Payer> payers) {

    public PostFundingView {
        payers = List.copyOf(payers);
    }

    /// @param agreement the agreement that binds the payer, where its budget's decisions are registered
    /// @param stated    whether anything has been said of funding, in the text or by a budget
    /// @param sourceEnd of the latest year's source, or null when it has no end
    public record Payer(String code, String name, boolean own, int agreement, boolean stated, SourceEnd sourceEnd, List<Year> years) {

        public Payer {
            years = List.copyOf(years);
        }
    }

    /// @param state      null when nothing has been said of the payer's funding
    /// @param ceiling    the payer's own limit, or null
    /// @param source     from what it is paid, or null
    /// @param endsOn     the last day that there is money from there, or null
    /// @param calculated the payer's part of the whole year
    /// @param billed     what has been billed so far
    /// @param claim      what is calculated and not billed yet
    /// @param lacking    what of both lacks funding; the claim stands
    /// @param lackingNow what of that has been billed already
    /// @param left       what may still be billed within the ceiling
    /// @param registrable whether the agreement has the year, so that a decision can be registered for it
    /// @param dueOn      by when the budget decides on a year without funding, or null
    public record Year(int year, State state, String ceiling, String source, LocalDate endsOn, String calculated, String billed, String claim,
                       String lacking, String lackingNow, String left, LocalDate dueOn, boolean registrable) {

        /// A new decision is required.
        public boolean needsDecision() {
            return state != null && !lacking.equals("0.00");
        }
    }
}
