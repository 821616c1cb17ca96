package se.overens.invoicing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.shared.model.WorkspaceEntity;

/// Money that came in for a row, as the county's own ledger says (öre). Never changed.
@Entity
public class Payment extends WorkspaceEntity {

    @Column(name = "invoice_row")
    private UUID row;
    @Column(name = "paid_on")
    private LocalDate paidOn;
    @Column(name = "amount_ore")
    private long amountOre;
    @Column(name = "registered_at")
    private Instant registeredAt;
    @Column(name = "registered_by")
    private UUID registeredBy;

    protected Payment() {
        // for JPA
    }

    public Payment(InvoiceRow row, LocalDate paidOn, long amountOre, UUID registeredBy, Instant registeredAt) {
        super(row.workspace());
        this.row = row.id();
        this.paidOn = paidOn;
        this.amountOre = amountOre;
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    public UUID row() {
        return row;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public long amountOre() {
        return amountOre;
    }
}
