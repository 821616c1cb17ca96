package se.overens.decision.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.shared.model.WorkspaceEntity;

/// A role that a decision has empowered to sign or to give notice. The right to sign is not a delegable decision, so
/// it stands for itself beside the decision that gave it.
@Entity
public class Mandate extends WorkspaceEntity {

    private UUID organisation;
    private UUID decision;
    @Column(name = "subject_kind")
    private String subjectKind;
    private UUID subject;
    @Enumerated(EnumType.STRING)
    private MandateScope scope;
    @Column(name = "role_title")
    private String roleTitle;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected Mandate() {
        // for JPA
    }

    /// @param endsOn the last day, or null until further notice
    public Mandate(Decision decision, MandateScope scope, String roleTitle, LocalDate startsOn, LocalDate endsOn) {
        super(decision.workspace());
        this.organisation = decision.decider();
        this.decision = decision.id();
        this.subjectKind = decision.subjectKind();
        this.subject = decision.subject();
        this.scope = scope;
        this.roleTitle = roleTitle;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    public UUID organisation() {
        return organisation;
    }

    public UUID decision() {
        return decision;
    }

    public UUID subject() {
        return subject;
    }

    public MandateScope scope() {
        return scope;
    }

    public String roleTitle() {
        return roleTitle;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }
}
