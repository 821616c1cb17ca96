package se.overens.invoicing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import se.overens.shared.model.WorkspaceEntity;

/// What a credit row takes back of an earlier row (öre). Never changed, and neither are the rows.
@Entity
@Table(name = "invoice_credit")
public class InvoiceCredit extends WorkspaceEntity {

    @Column(name = "credit_row")
    private UUID creditRow;
    @Column(name = "original_row")
    private UUID originalRow;
    @Column(name = "amount_ore")
    private long amountOre;
    @Column(name = "set_off_ore")
    private long setOffOre;

    protected InvoiceCredit() {
        // for JPA
    }

    public InvoiceCredit(InvoiceRow credit, CreditParts.Part part) {
        super(credit.workspace());
        this.creditRow = credit.id();
        this.originalRow = part.row();
        this.amountOre = part.amountOre();
        this.setOffOre = part.setOffOre();
    }

    public UUID creditRow() {
        return creditRow;
    }

    public UUID originalRow() {
        return originalRow;
    }

    public long amountOre() {
        return amountOre;
    }

    /// What of it lowers what was not yet paid of the row; the rest is paid back.
    public long setOffOre() {
        return setOffOre;
    }
}
