package se.overens.invoicing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.shared.model.WorkspaceEntity;

/// The number that the county's own ledger gave the invoice of a row. A later one corrects it; both are kept.
@Entity
@Table(name = "ledger_number")
public class LedgerNumber extends WorkspaceEntity {

    @Column(name = "invoice_row")
    private UUID row;
    private String number;
    @Column(name = "registered_at")
    private Instant registeredAt;
    @Column(name = "registered_by")
    private UUID registeredBy;

    protected LedgerNumber() {
        // for JPA
    }

    public LedgerNumber(InvoiceRow row, String number, UUID registeredBy, Instant registeredAt) {
        super(row.workspace());
        this.row = row.id();
        this.number = number;
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    public UUID row() {
        return row;
    }

    public String number() {
        return number;
    }
}
