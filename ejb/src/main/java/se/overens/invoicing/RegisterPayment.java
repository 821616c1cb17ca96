package se.overens.invoicing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import se.overens.invoicing.model.InvoiceRow;
import se.overens.invoicing.model.Payment;
import se.overens.invoicing.store.LedgerEntries;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.shared.Words;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Writes back what has been paid for a row, or paid back of a credit, as the host's own ledger says.
@Stateless
@Allowed(Role.FINANCE)
public class RegisterPayment {

    /// @param basis     the basis' number
    /// @param code      the payer, `0580`
    /// @param amountOre öre
    public record Command(@NotNull @Min(1) Integer basis, @NotBlank String code, @NotNull LocalDate paidOn, @NotNull @Positive Long amountOre) {
    }

    /// More than what is left of the row.
    public static class PaidAboveRow extends Refusal {
        public PaidAboveRow(String left) {
            super(Kind.CONFLICT, "paid-above-row", left);
        }
    }

    @Inject
    private BasisViews views;
    @Inject
    private RowInLedger rows;
    @Inject
    private LedgerEntries ledger;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    public InvoiceBasisView register(@NotNull @Valid Command command) {
        RowInLedger.Locked of = rows.lock(command.basis(), command.code(), "RegisterPayment");
        if (command.paidOn().isAfter(today.day())) throw new Invalid("paidOn", "not-future");
        InvoiceRow row = of.row();
        long left = views.view(of.basis(), List.of(row), null).rows().getFirst().standing().leftOre();
        if (command.amountOre() > left) throw new PaidAboveRow(kronor(left));
        ledger.add(new Payment(row, command.paidOn(), command.amountOre(), acting.organisation(), today.now()));
        happened.fire(new PaymentRegistered(row.id(), of.basis().label(), row.payer().code(), command.paidOn(), command.amountOre()));
        long leftNow = left - command.amountOre();
        String act = row.amountOre() < 0 ? "repayment-registered" : "payment-registered";
        return rows.receipt(of, "payment-registered",
                Text.of(act, row.payer().name(), of.basis().label(), kronor(command.amountOre()), command.paidOn()),
                Text.of(leftNow == 0 ? act : act + "-part", kronor(leftNow)));
    }

    private static String kronor(long ore) {
        return Words.in(Words.SWEDISH).money(ore);
    }
}
