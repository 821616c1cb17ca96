package se.overens.agreement.renewal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.agreement.model.Agreement;
import se.overens.shared.model.WorkspaceEntity;

/// The role that looks after an agreement at a party. Never changed: a later one takes over.
@Entity
@Table(name = "agreement_owner")
public class AgreementOwner extends WorkspaceEntity {

    private UUID agreement;
    private UUID organisation;
    @Column(name = "role_title")
    private String roleTitle;
    @Column(name = "registered_by")
    private UUID registeredBy;
    private Instant at;

    protected AgreementOwner() {
        // for JPA
    }

    public AgreementOwner(Agreement agreement, UUID organisation, String roleTitle, UUID registeredBy, Instant at) {
        super(agreement.workspace());
        this.agreement = agreement.id();
        this.organisation = organisation;
        this.roleTitle = roleTitle.strip();
        this.registeredBy = registeredBy;
        this.at = at;
    }

    public UUID agreement() {
        return agreement;
    }

    public UUID organisation() {
        return organisation;
    }

    public String roleTitle() {
        return roleTitle;
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    public Instant at() {
        return at;
    }
}
