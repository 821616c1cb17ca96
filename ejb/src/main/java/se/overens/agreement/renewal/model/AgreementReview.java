package se.overens.agreement.renewal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.agreement.model.Agreement;
import se.overens.shared.Today;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// A party has taken a stand on whether an agreement goes on. Never changed: a later one takes over.
@Entity
@Table(name = "agreement_review")
public class AgreementReview extends WorkspaceEntity {

    /// What was said.
    ///
    /// @param roleTitle of the one who looks after the agreement, or null when none was named
    /// @param document  what came in, when registered for another; otherwise null
    public record Stand(ReviewOutcome outcome, String reason, String roleTitle, UUID document) {
    }

    private UUID agreement;
    private UUID organisation;
    private LocalDate closes;
    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome;
    private String reason;
    @Column(name = "role_title")
    private String roleTitle;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Convert(converter = OptionalUuid.class)
    private UUID document;
    private Instant at;

    protected AgreementReview() {
        // for JPA
    }

    /// @param party whose stand it is
    public AgreementReview(Agreement agreement, UUID party, Window window, Stand stand, UUID registeredBy, Instant at) {
        super(agreement.workspace());
        this.agreement = agreement.id();
        this.organisation = party;
        this.closes = window.closes();
        this.outcome = stand.outcome();
        this.reason = stand.reason().strip();
        this.roleTitle = stand.roleTitle();
        this.document = stand.document();
        this.registeredBy = registeredBy;
        this.at = at;
    }

    public UUID agreement() {
        return agreement;
    }

    public UUID organisation() {
        return organisation;
    }

    /// Names the window it is about.
    public LocalDate closes() {
        return closes;
    }

    public Stand stand() {
        return new Stand(outcome, reason, roleTitle, document);
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    public Instant at() {
        return at;
    }

    /// Said after the window had closed.
    public boolean isLate() {
        return LocalDate.ofInstant(at, Today.SWEDEN).isAfter(closes);
    }
}
