package se.overens.decision.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.shared.model.WorkspaceEntity;

/// A decision is taken back. From that day it does not count, and no mandate rests on it; unless notice had been given
/// because of it, in which case it is written down without effect.
@Entity
@Table(name = "decision_revocation")
public class DecisionRevocation extends WorkspaceEntity {

    private UUID decision;
    @Column(name = "revoked_on")
    private LocalDate revokedOn;
    private String reason;
    @Column(name = "without_effect")
    private boolean withoutEffect;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Column(name = "registered_at")
    private Instant registeredAt;

    protected DecisionRevocation() {
        // for JPA
    }

    public DecisionRevocation(Decision decision, LocalDate revokedOn, String reason, boolean withoutEffect, UUID registeredBy, Instant registeredAt) {
        super(decision.workspace());
        this.decision = decision.id();
        this.revokedOn = revokedOn;
        this.reason = reason;
        this.withoutEffect = withoutEffect;
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    public UUID decision() {
        return decision;
    }

    public LocalDate revokedOn() {
        return revokedOn;
    }

    public String reason() {
        return reason;
    }

    public boolean isWithoutEffect() {
        return withoutEffect;
    }
}
