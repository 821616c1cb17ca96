package se.overens.invoicing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import se.overens.invoicing.model.InvoiceRow;
import se.overens.invoicing.model.LedgerNumber;
import se.overens.invoicing.store.LedgerEntries;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Writes back the number that the host's own ledger gave the invoice of a row. Written again it is corrected.
@Stateless
@Allowed(Role.FINANCE)
public class RegisterLedgerNumber {

    /// @param basis the basis' number
    /// @param code  the payer, `0580`
    public record Command(@NotNull @Min(1) Integer basis, @NotBlank String code,
                          @NotBlank @Pattern(regexp = "[0-9A-Za-zÅÄÖåäö][0-9A-Za-zÅÄÖåäö/ -]{0,39}") String number) {
    }

    /// Another row has that number.
    public static class LedgerNumberTaken extends Refusal {
        public LedgerNumberTaken(String number, String payer) {
            super(Kind.CONFLICT, "ledger-number-taken", number, payer);
        }
    }

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
        RowInLedger.Locked of = rows.lock(command.basis(), command.code(), "RegisterLedgerNumber");
        InvoiceRow row = of.row();
        String basis = of.basis().label();
        String number = command.number().strip();
        ledger.numbered(acting.workspace(), number).filter(other -> !other.id().equals(row.id())).ifPresent(other -> {
            throw new LedgerNumberTaken(number, other.payer().name());
        });
        Optional<String> before = Optional.ofNullable(ledger.numbers(acting.workspace(), List.of(row.id())).get(row.id()));
        if (before.filter(number::equals).isEmpty()) {
            ledger.add(new LedgerNumber(row, number, acting.organisation(), today.now()));
            happened.fire(new LedgerNumberRegistered(row.id(), basis, row.payer().code(), before, number));
        }
        return rows.receipt(of, "ledger-number-registered", Text.of("ledger-number-registered", number, row.payer().name(), basis),
                Text.of("ledger-number-registered", of.basis().made().dueOn()));
    }
}
