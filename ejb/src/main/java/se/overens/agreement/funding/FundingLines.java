package se.overens.agreement.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.funding.FundingView.Decision;
import se.overens.agreement.funding.FundingView.Handoff;
import se.overens.agreement.funding.FundingView.State;
import se.overens.agreement.funding.FundingView.Year;
import se.overens.agreement.funding.model.BudgetHandoff;
import se.overens.agreement.funding.model.FundingText;
import se.overens.agreement.funding.model.FundingText.Said;
import se.overens.agreement.funding.model.YearFunding;
import se.overens.shared.Money;

/// Puts a payer's years together, from the text and from what its budget has decided.
record FundingLines(FundingText text, List<YearFunding> decisions, List<BudgetHandoff> handoffs, LocalDate today) {

    /// Until next year, while the agreement has no end: that is the budget that is being made.
    List<Year> of(UUID payer, String code) {
        return text.years(today.getYear() + 1).stream().map(year -> year(payer, code, year)).toList();
    }

    boolean isDecided(UUID payer) {
        return decisions.stream().anyMatch(decision -> decision.payer().equals(payer));
    }

    private Year year(UUID payer, String code, int year) {
        List<Decision> decided = decisions.stream().filter(d -> d.payer().equals(payer) && d.year() == year).map(FundingLines::decision).toList().reversed();
        Optional<Said> said = text.ceiling(code, year).filter(ceiling -> ceiling.source() != null);
        String estimate = text.estimate(code, year).map(s -> s.money().toString()).orElse(null);
        if (!decided.isEmpty()) {
            Decision holds = decided.getFirst();
            return new Year(year, State.BY_DECISION, holds.ceiling(), holds.source(), null, estimate, ofFull(code, Money.parse(holds.ceiling())), null, holds,
                    decided.subList(1, decided.size()));
        }
        return said.map(ceiling -> new Year(year, State.BY_TEXT, ceiling.money().toString(), ceiling.source(), ceiling.point(), estimate,
                        ofFull(code, ceiling.money()), null, null, List.of()))
                .orElseGet(() -> new Year(year, State.UNFUNDED, null, null, null, estimate, null, handoff(payer, code, year), null, List.of()));
    }

    private Handoff handoff(UUID payer, String code, int year) {
        Optional<BudgetHandoff> made = handoffs.stream().filter(h -> h.payer().equals(payer) && h.year() == year).reduce((_, later) -> later);
        LocalDate due = made.map(BudgetHandoff::dueOn).or(() -> text.budgetDay(code, year)).orElse(FundingText.usualBudgetDay(year));
        return new Handoff(due, made.map(BudgetHandoff::roleTitle).orElse(null), due.isBefore(today));
    }

    private String ofFull(String code, Money ceiling) {
        return text.fullYear(code).map(Said::money).filter(full -> full.ore() > 0)
                .map(full -> ceiling.inKronor().times(100).dividedBy(full.inKronor()).toDecimal(1).stripTrailingZeros().toPlainString()).orElse(null);
    }

    private static Decision decision(YearFunding made) {
        YearFunding.Minutes minutes = made.minutes();
        return new Decision(made.ceiling().toString(), made.source(), made.endsOn(), minutes.body(), minutes.decidedOn(), minutes.paragraph(), minutes.caseReference(),
                minutes.extract(), made.isRegisteredForAnother());
    }
}
