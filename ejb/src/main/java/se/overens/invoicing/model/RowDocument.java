package se.overens.invoicing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.shared.model.WorkspaceEntity;

/// The row as a PDF: made once, so that everybody reads the same bytes.
@Entity
@Table(name = "invoice_row_document")
public class RowDocument extends WorkspaceEntity {

    @Column(name = "invoice_row")
    private UUID row;
    private UUID attachment;
    @Column(name = "made_at")
    private Instant madeAt;

    protected RowDocument() {
        // for JPA
    }

    public RowDocument(InvoiceRow row, UUID attachment, Instant madeAt) {
        super(row.workspace());
        this.row = row.id();
        this.attachment = attachment;
        this.madeAt = madeAt;
    }

    public UUID row() {
        return row;
    }

    public UUID attachment() {
        return attachment;
    }
}
