package se.overens.cofinancing.settlement.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import se.overens.cofinancing.settlement.model.SettlementStanding.Answered;
import se.overens.cofinancing.settlement.model.SettlementStanding.Reply;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// What a party has answered to a version of a settlement. Never changed: a later answer holds instead.
@Entity
@Table(name = "settlement_answer")
public class SettlementAnswer extends WorkspaceEntity {

    private UUID settlement;
    @Column(name = "version_number")
    private int versionNumber;
    private UUID organisation;
    @Enumerated(EnumType.STRING)
    private Reply reply;
    private String reason;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Convert(converter = OptionalUuid.class)
    private UUID document;
    private Instant at;

    protected SettlementAnswer() {
        // for JPA
    }

    /// @param document what came in, when it was registered for another
    public SettlementAnswer(PostSettlement settlement, Answered answer, UUID document) {
        super(settlement.workspace());
        this.settlement = settlement.id();
        this.versionNumber = answer.version();
        this.organisation = answer.organisation();
        this.reply = answer.reply();
        this.reason = answer.reason();
        this.registeredBy = answer.registeredBy();
        this.document = document;
        this.at = answer.at();
    }

    public UUID settlement() {
        return settlement;
    }

    public Answered answer() {
        return new Answered(organisation, versionNumber, reply, reason, registeredBy, at);
    }

    public UUID document() {
        return document;
    }
}
