package se.overens.decision.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.shared.model.WorkspaceEntity;

/// A decision has been appealed (laglighetsprövning, KL 13:1). It may be carried out meanwhile (KL 13:14), so whether it
/// counts until the court has spoken is for those who rely on it to say. Never changed.
@Entity
@Table(name = "decision_appeal")
public class DecisionAppeal extends WorkspaceEntity {

    private UUID decision;
    @Column(name = "appealed_on")
    private LocalDate appealedOn;
    @Column(name = "court_reference")
    private String courtReference;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Column(name = "registered_at")
    private Instant registeredAt;

    protected DecisionAppeal() {
        // for JPA
    }

    /// @param courtReference the court's own number, or null
    public DecisionAppeal(Decision decision, LocalDate appealedOn, String courtReference, UUID registeredBy, Instant registeredAt) {
        super(decision.workspace());
        this.decision = decision.id();
        this.appealedOn = appealedOn;
        this.courtReference = courtReference;
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    public UUID decision() {
        return decision;
    }

    public LocalDate appealedOn() {
        return appealedOn;
    }

    public String courtReference() {
        return courtReference;
    }
}
