package se.overens.agreement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// A registered signature: who, in what role, on what mandate, when, under which bytes. Never changed.
@Entity
@Table(name = "agreement_signature")
public class Signature extends WorkspaceEntity {

    private UUID agreement;
    @Column(name = "version_number")
    private int versionNumber;
    private UUID party;
    private String name;
    @Column(name = "role_title")
    private String roleTitle;
    private UUID mandate;
    private String sha256;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Convert(converter = OptionalUuid.class)
    private UUID document;
    private Instant at;

    protected Signature() {
        // for JPA
    }

    /// @param document what came in, when registered for another; otherwise null
    public Signature(AgreementVersion signed, UUID party, String name, String roleTitle, UUID mandate,
                     UUID registeredBy, UUID document, Instant at) {
        super(signed.workspace());
        this.agreement = signed.agreement();
        this.versionNumber = signed.number();
        this.sha256 = signed.sha256();
        this.party = party;
        this.name = name;
        this.roleTitle = roleTitle;
        this.mandate = mandate;
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

    public String name() {
        return name;
    }

    public String roleTitle() {
        return roleTitle;
    }

    public UUID mandate() {
        return mandate;
    }

    public String sha256() {
        return sha256;
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    /// What came in, or null when it was registered by the party itself or by a body that acts for it.
    public UUID document() {
        return document;
    }

    public Instant at() {
        return at;
    }
}
