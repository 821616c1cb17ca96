package se.overens.agreement.negotiation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.agreement.model.AgreementVersion;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// A text was taken back by the one who sent it. The text stays and can be read. Never changed.
@Entity
@Table(name = "agreement_withdrawal")
public class Withdrawal extends WorkspaceEntity {

    private UUID agreement;
    @Column(name = "version_number")
    private int versionNumber;
    private UUID party;
    private String reason;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Convert(converter = OptionalUuid.class)
    private UUID document;
    private Instant at;

    protected Withdrawal() {
        // for JPA
    }

    /// @param document what came in, when registered for another; otherwise null
    public Withdrawal(AgreementVersion text, String reason, UUID registeredBy, UUID document, Instant at) {
        super(text.workspace());
        this.agreement = text.agreement();
        this.versionNumber = text.number();
        this.party = text.proposedBy();
        this.reason = reason.strip();
        this.registeredBy = registeredBy;
        this.document = document;
        this.at = at;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public UUID party() {
        return party;
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }
}
