package se.overens.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.overens.invoicing.model.InvoiceBasis;
import se.overens.invoicing.model.InvoiceRow;
import se.overens.invoicing.store.InvoiceBases;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;

/// The row that the host writes back to from its own ledger, with the post's plan locked, and the receipt of having done so.
@ApplicationScoped
class RowInLedger {

    record Locked(InvoiceBasis basis, InvoiceRow row) {
    }

    @Inject
    private BasisViews views;
    @Inject
    private InvoiceBases bases;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private CurrentActing acting;

    /// @param code the payer, `0580`
    /// @param act  what is done, for the refusal
    /// @throws NotAllowed when another than the acting organisation made the basis
    Locked lock(int number, String code, String act) {
        InvoiceBasis basis = views.find(number);
        if (!basis.isMadeBy(acting.organisation())) throw new NotAllowed(act);
        bases.lockPlan(acting.workspace(), basis.post().id());
        return new Locked(basis, views.row(basis, code));
    }

    /// @param act what the receipt is about
    InvoiceBasisView receipt(Locked of, String act, Text what, Text next) {
        InvoiceBasis basis = of.basis();
        return views.view(basis, List.of(of.row()), receipts.give(what, next, act, "fakturor/" + basis.number() + "/" + of.row().payer().code(), null));
    }
}
