package se.overens.cofinancing.watch.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import se.overens.shared.model.WorkspaceEntity;

/// What came of a condition that fell due. Once for each occasion, and never changed.
@Entity
@Table(name = "post_watch_outcome")
public class WatchOutcome extends WorkspaceEntity {

    public enum Verdict { APPLIED, DISMISSED }

    private UUID watch;
    private String occasion;
    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    private String reason;
    @Column(name = "decided_by")
    private UUID decidedBy;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Column(name = "decided_at")
    private Instant decidedAt;

    protected WatchOutcome() {
        // for JPA
    }

    public WatchOutcome(PostWatch watch, String occasion, Verdict verdict, String reason, UUID by, LocalDate on, Instant at) {
        super(watch.workspace());
        this.watch = watch.id();
        this.occasion = occasion;
        this.verdict = verdict;
        this.reason = reason.strip();
        this.decidedBy = by;
        this.decidedOn = on;
        this.decidedAt = at;
    }

    public UUID watch() {
        return watch;
    }

    public String occasion() {
        return occasion;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String reason() {
        return reason;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
