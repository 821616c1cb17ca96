package se.overens.agreement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// A party stands behind a version. Never changed.
@Entity
@Table(name = "agreement_acceptance")
public class Acceptance extends WorkspaceEntity {

    private UUID agreement;
    @Column(name = "version_number")
    private int versionNumber;
    private UUID party;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Convert(converter = OptionalUuid.class)
    private UUID document;
    private Instant at;

    protected Acceptance() {
        // for JPA
    }

    /// @param document what came in, when registered for another; otherwise null
    public Acceptance(Agreement agreement, UUID party, UUID registeredBy, UUID document, Instant at) {
        this(agreement, agreement.latestVersion(), party, registeredBy, document, at);
    }

    /// @param version  the number of the text, also of one that lies beside the text on the table
    /// @param document what came in, when registered for another; otherwise null
    public Acceptance(Agreement agreement, int version, UUID party, UUID registeredBy, UUID document, Instant at) {
        super(agreement.workspace());
        this.agreement = agreement.id();
        this.versionNumber = version;
        this.party = party;
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

    public UUID registeredBy() {
        return registeredBy;
    }

    public UUID document() {
        return document;
    }

    public Instant at() {
        return at;
    }
}
