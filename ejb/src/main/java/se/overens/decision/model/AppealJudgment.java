package se.overens.decision.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.shared.model.WorkspaceEntity;

/// What came of an appeal. Never changed.
@Entity
@Table(name = "decision_judgment")
public class AppealJudgment extends WorkspaceEntity {

    private UUID appeal;
    @Enumerated(EnumType.STRING)
    private AppealOutcome outcome;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Column(name = "registered_at")
    private Instant registeredAt;

    protected AppealJudgment() {
        // for JPA
    }

    public AppealJudgment(DecisionAppeal appeal, AppealOutcome outcome, LocalDate decidedOn, UUID registeredBy, Instant registeredAt) {
        super(appeal.workspace());
        this.appeal = appeal.id();
        this.outcome = outcome;
        this.decidedOn = decidedOn;
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    public UUID appeal() {
        return appeal;
    }

    public AppealOutcome outcome() {
        return outcome;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
