package se.overens.web.invoicing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import se.overens.invoicing.FindInvoiceBases;
import se.overens.invoicing.InvoiceBasisView;
import se.overens.invoicing.InvoiceRowView;
import se.overens.invoicing.ReadInvoiceRow;
import se.overens.invoicing.RegisterLedgerNumber;
import se.overens.invoicing.RegisterPayment;
import se.overens.invoicing.RowArithmetic;
import se.overens.web.shared.Address;
import se.overens.web.shared.Download;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Language;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// One payer's row: why it is as much as it is, and what the host's ledger has answered.
@Named
@RequestScoped
public class InvoiceRowPage {

    @Inject
    private FindInvoiceBases find;
    @Inject
    private ReadInvoiceRow read;
    @Inject
    private RegisterLedgerNumber registerNumber;
    @Inject
    private RegisterPayment registerPayment;
    @Inject
    private CurrentActing acting;
    @Inject
    private Language language;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private InvoiceBasisView basis;
    private String number;
    private LocalDate paidOn;
    private Long amount;

    public InvoiceBasisView getBasis() {
        if (basis == null) basis = find.row(here().number(), here().member());
        return basis;
    }

    public InvoiceRowView getRow() {
        return getBasis().rows().getFirst();
    }

    public List<String> getSteps() {
        return RowArithmetic.of(getBasis(), getRow(), language.getLocale()).stream()
                .map(step -> language.texts().get("invoicing.step." + step.code(), step.arguments().toArray())).toList();
    }

    public List<String> getNumbers() {
        return find.numbersOf(here().number(), here().member());
    }

    public boolean isRegistering() {
        return getBasis().mine() && acting.may(Role.FINANCE);
    }

    public void saveNumber() {
        var command = new RegisterLedgerNumber.Command(here().number(), here().member(), number);
        forms.attempt(() -> registerNumber.register(command)).ifPresent(done -> to.go("record/receipt", done.receipt()));
    }

    public void savePayment() {
        var command = new RegisterPayment.Command(here().number(), here().member(), paidOn, amount);
        forms.attempt(() -> registerPayment.register(command)).ifPresent(done -> to.go("record/receipt", done.receipt()));
    }

    public void pdf() {
        var content = read.pdf(here().number(), here().member());
        Download.send(content.fileName(), content.mediaType(), content.bytes());
    }

    private Address here() {
        return (Address) request.getAttribute(Address.ATTRIBUTE);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    /// Öre; suggests what is left.
    public Long getAmount() {
        return amount == null && getRow().standing().leftOre() > 0 ? Long.valueOf(getRow().standing().leftOre()) : amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }
}
