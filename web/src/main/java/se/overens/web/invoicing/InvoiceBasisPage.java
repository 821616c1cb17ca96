package se.overens.web.invoicing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import se.overens.invoicing.FindInvoiceBases;
import se.overens.invoicing.InvoiceBasisView;
import se.overens.invoicing.InvoiceRowView;
import se.overens.invoicing.model.RowStanding.State;
import se.overens.web.shared.Address;
import se.overens.web.shared.Download;
import se.overens.web.shared.Language;

/// One basis: a row per payer, one of them opened to what it rests on. `?kommun=0580` says which.
@Named
@RequestScoped
public class InvoiceBasisPage {

    @Inject
    private FindInvoiceBases find;
    @Inject
    private Language language;
    @Inject
    private HttpServletRequest request;
    private InvoiceBasisView basis;

    public InvoiceBasisView getBasis() {
        if (basis == null) basis = find.get(((Address) request.getAttribute(Address.ATTRIBUTE)).number());
        return basis;
    }

    public boolean open(InvoiceRowView row) {
        return row.code().equals(request.getParameter("kommun")) || getBasis().rows().size() == 1;
    }

    /// Opens the row, or closes it again; works without a script.
    public String toggle(InvoiceRowView row) {
        return (open(row) ? "?" : "?kommun=" + row.code()) + "#rad-" + row.code();
    }

    public long getLateOre() {
        return getBasis().rows().stream().filter(row -> row.standing().state() == State.OVERDUE).mapToLong(row -> row.standing().leftOre()).sum();
    }

    public long getNumbered() {
        return getBasis().rows().stream().filter(row -> row.ledgerNumber() != null).count();
    }

    public String sign(InvoiceRowView row) {
        return switch (row.standing().state()) {
            case PAID, CREDITED, REPAID, SET_OFF -> "ok";
            case OVERDUE -> "alert";
            case TO_INVOICE, TO_REPAY -> "wait";
            case INVOICED, PARTLY_PAID -> "info";
        };
    }

    public void csv() {
        Download.send(BasisSheet.fileName(getBasis(), "csv"), BasisSheet.CSV, BasisSheet.of(getBasis(), language.texts()).csv());
    }

    public void xlsx() {
        Download.send(BasisSheet.fileName(getBasis(), "xlsx"), BasisSheet.XLSX, BasisSheet.of(getBasis(), language.texts()).xlsx());
    }
}
