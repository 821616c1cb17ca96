package se.overens.invoicing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import se.overens.shared.model.WorkspaceEntity;

/// A line of a row that puts an earlier year right. Never changed.
@Entity
@Table(name = "invoice_correction")
public class InvoiceCorrection extends WorkspaceEntity {

    @Column(name = "invoice_row")
    private UUID row;
    private UUID post;
    private UUID organisation;
    private int year;
    @Column(name = "amount_ore")
    private long amountOre;

    protected InvoiceCorrection() {
        // for JPA
    }

    /// @param year the one that is put right
    public InvoiceCorrection(InvoiceRow row, UUID post, int year, long amountOre) {
        super(row.workspace());
        this.row = row.id();
        this.post = post;
        this.organisation = row.organisation();
        this.year = year;
        this.amountOre = amountOre;
    }

    public UUID row() {
        return row;
    }

    public int year() {
        return year;
    }

    public long amountOre() {
        return amountOre;
    }
}
