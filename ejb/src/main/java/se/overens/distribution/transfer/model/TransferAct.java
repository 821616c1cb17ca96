package se.overens.distribution.transfer.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.distribution.transfer.model.TransferTransitions.Event;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// Something that was done with a transfer. Only ever added.
@Entity
@Table(name = "share_transfer_act")
public class TransferAct extends WorkspaceEntity {

    private UUID transfer;
    @Enumerated(EnumType.STRING)
    private Event event;
    private UUID organisation;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Convert(converter = OptionalUuid.class)
    private UUID document;
    private String reason;
    private Instant at;

    protected TransferAct() {
        // for JPA
    }

    /// @param organisation whose act it was
    /// @param registeredBy who wrote it down: the same, or the county from a received document
    /// @param document     what came in, or null
    /// @param reason       or null
    public TransferAct(ShareTransfer transfer, Event event, UUID organisation, UUID registeredBy, UUID document, String reason, Instant at) {
        super(transfer.workspace());
        this.transfer = transfer.id();
        this.event = event;
        this.organisation = organisation;
        this.registeredBy = registeredBy;
        this.document = document;
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        this.at = at;
    }

    public Event event() {
        return event;
    }

    public UUID organisation() {
        return organisation;
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    public UUID document() {
        return document;
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }
}
