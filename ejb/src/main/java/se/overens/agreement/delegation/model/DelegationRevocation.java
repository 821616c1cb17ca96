package se.overens.agreement.delegation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.shared.model.WorkspaceEntity;

/// A delegation taken back: from the day on nothing more is done on it. What was done stands. Never changed.
@Entity
@Table(name = "delegation_revocation")
public class DelegationRevocation extends WorkspaceEntity {

    private UUID delegation;
    @Column(name = "revoked_on")
    private LocalDate revokedOn;
    private String reason;
    @Column(name = "registered_by")
    private UUID registeredBy;
    private Instant at;

    protected DelegationRevocation() {
        // for JPA
    }

    public DelegationRevocation(Delegation delegation, LocalDate revokedOn, String reason, UUID registeredBy, Instant at) {
        super(delegation.workspace());
        this.delegation = delegation.id();
        this.revokedOn = revokedOn;
        this.reason = reason;
        this.registeredBy = registeredBy;
        this.at = at;
    }

    public UUID delegation() {
        return delegation;
    }

    public LocalDate revokedOn() {
        return revokedOn;
    }

    public String reason() {
        return reason;
    }
}
