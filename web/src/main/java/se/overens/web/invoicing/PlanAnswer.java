package se.overens.web.invoicing;

import java.time.LocalDate;
import java.util.List;
import se.overens.invoicing.InvoicePlanView;

/// A post's plan of invoicing to a program.
public record PlanAnswer(int post, String postTitle, LocalDate lastDay, List<Period> periods) {

    /// @param totalAmount what the basis holds, or is expected to
    /// @param ownAmount   the acting organisation's part of it
    /// @param basis       the basis' number, or null while none has been made
    public record Period(String period, LocalDate startsOn, LocalDate endsOn, String state, String totalAmount, String ownAmount,
                         Integer basis, String label) {
    }

    static PlanAnswer of(InvoicePlanView plan) {
        return new PlanAnswer(plan.post(), plan.postTitle(), plan.lastDay(), plan.periods().stream().map(PlanAnswer::period).toList());
    }

    private static Period period(InvoicePlanView.Period period) {
        return new Period(period.halfYear().toString(), period.startsOn(), period.endsOn(), period.state().name(),
                BasisAnswer.kronor(period.totalOre()), BasisAnswer.kronor(period.ownOre()), period.made() ? period.basis() : null, period.label());
    }
}
