package se.overens.cofinancing.settlement.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.WorkspaceEntity;

/// What the host sent: the settlement as it was counted, with its hash and the PDF that everybody reads. Never changed.
@Entity
@Table(name = "settlement_version")
public class SettlementVersion extends WorkspaceEntity {

    private UUID settlement;
    private int number;
    @Convert(converter = Jsonb.class)
    private String document;
    private String sha256;
    private String reason;
    private UUID attachment;
    @Column(name = "sent_by")
    private UUID sentBy;
    @Column(name = "sent_at")
    private Instant sentAt;

    protected SettlementVersion() {
        // for JPA
    }

    /// @param reason     why it was made anew; empty for the first
    /// @param attachment the PDF
    public record Sending(String reason, UUID attachment, UUID by, Instant at) {
    }

    public SettlementVersion(PostSettlement settlement, int number, SettlementText text, Sending sending) {
        super(settlement.workspace());
        this.settlement = settlement.id();
        this.number = number;
        this.document = Json.write(text);
        this.sha256 = hash(text);
        this.reason = sending.reason();
        this.attachment = sending.attachment();
        this.sentBy = sending.by();
        this.sentAt = sending.at();
    }

    public static String hash(SettlementText text) {
        return Json.sha256(Json.canonical(text));
    }

    public UUID settlement() {
        return settlement;
    }

    public int number() {
        return number;
    }

    public SettlementText text() {
        return Json.read(document, SettlementText.class);
    }

    public String sha256() {
        return sha256;
    }

    public Sending sending() {
        return new Sending(reason, attachment, sentBy, sentAt);
    }
}
