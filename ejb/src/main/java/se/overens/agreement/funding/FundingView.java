package se.overens.agreement.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.decision.model.DecidingBody;

/// Who finances an agreement, year by year. Amounts are kronor with two decimals.
///
/// @param payers by code; none for an agreement without funding ceilings
public record FundingView(int agreement, List<Payer> payers) {

    public FundingView {
        payers = List.copyOf(payers);
    }

    /// @param fullYear  what a whole year costs at full staffing, or null
    /// @param staff     how many a full staff is, or null
    /// @param perPerson the cost of a whole year for each of them, or null
    public record Payer(UUID organisation, String code, String name, String fullYear, Integer staff, String perPerson, List<Year> years) {

        /// Whether some year still has no funding.
        public boolean isUnfunded() {
            return years.stream().anyMatch(year -> year.state() == State.UNFUNDED);
        }
    }

    public enum State {
        /// the agreement's text says how much and from what
        BY_TEXT,
        /// the payer's budget has decided
        BY_DECISION,
        /// nobody has said from what: ofinansierat
        UNFUNDED
    }

    /// @param ceiling  null while unfunded
    /// @param source   from what it is paid, or null
    /// @param point    where in the text, or null
    /// @param estimate what is expected to be paid, when told apart from the ceiling; or null
    /// @param ofFull   the ceiling in per cent of a whole year at full staffing, or null
    /// @param handoff  who is to decide and by when; null for a year that is funded
    /// @param decision of the budget, or null
    /// @param earlier  decisions that held before, the youngest first
    public record Year(int year, State state, String ceiling, String source, String point, String estimate, String ofFull,
                       Handoff handoff, Decision decision, List<Decision> earlier) {
    }

    /// @param roleTitle who takes it up, or null while nobody has said
    /// @param overdue   whether the day has passed
    public record Handoff(LocalDate dueOn, String roleTitle, boolean overdue) {
    }

    /// @param endsOn the last day that there is money from the source, or null
    public record Decision(String ceiling, String source, LocalDate endsOn, DecidingBody body, LocalDate decidedOn, String paragraph, String caseReference,
                           UUID extract, boolean forAnother) {
    }
}
