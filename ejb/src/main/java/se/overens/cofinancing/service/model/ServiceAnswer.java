package se.overens.cofinancing.service.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// What came of a subscription, once. Never changed.
@Entity
@Table(name = "service_answer")
public class ServiceAnswer extends WorkspaceEntity {

    public enum Outcome {
        /// an agreement came to the post that carries the service
        ACCEPTED,
        /// by the host
        DECLINED,
        /// by the one who wanted it
        WITHDRAWN
    }

    private UUID subscription;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    @Convert(converter = OptionalUuid.class)
    private UUID agreement;
    private String reason;
    @Column(name = "answered_by")
    private UUID answeredBy;
    @Column(name = "answered_at")
    private Instant answeredAt;

    protected ServiceAnswer() {
        // for JPA
    }

    /// @param agreement that came to the post, or null
    public ServiceAnswer(Subscription subscription, Outcome outcome, UUID agreement, String reason, UUID by, Instant at) {
        super(subscription.workspace());
        this.subscription = subscription.id();
        this.outcome = outcome;
        this.agreement = agreement;
        this.reason = reason == null ? "" : reason.strip();
        this.answeredBy = by;
        this.answeredAt = at;
    }

    public UUID subscription() {
        return subscription;
    }

    public Outcome outcome() {
        return outcome;
    }

    /// Null unless it was accepted.
    public UUID agreement() {
        return agreement;
    }

    public String reason() {
        return reason;
    }

    public UUID answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
