package se.overens.cofinancing.watch.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.shared.model.WorkspaceEntity;

/// A law that changes what a post does, told by an officer of one of its parties. Never changed.
@Entity
@Table(name = "post_law_change")
public class LawChange extends WorkspaceEntity {

    /// @param citation "SFS 2024:123"
    public record Told(String citation, String what, LocalDate inForceOn) {
    }

    private UUID post;
    private String citation;
    private String what;
    @Column(name = "in_force_on")
    private LocalDate inForceOn;
    @Column(name = "reported_by")
    private UUID reportedBy;
    @Column(name = "reported_on")
    private LocalDate reportedOn;
    @Column(name = "reported_at")
    private Instant reportedAt;

    protected LawChange() {
        // for JPA
    }

    public LawChange(CoFinancedPost post, Told told, UUID by, LocalDate on, Instant at) {
        super(post.workspace());
        this.post = post.id();
        this.citation = told.citation().strip();
        this.what = told.what().strip();
        this.inForceOn = told.inForceOn();
        this.reportedBy = by;
        this.reportedOn = on;
        this.reportedAt = at;
    }

    public UUID post() {
        return post;
    }

    public Told told() {
        return new Told(citation, what, inForceOn);
    }

    public Condition.Change change() {
        return new Condition.Change(id(), citation, reportedOn, inForceOn);
    }

    public UUID reportedBy() {
        return reportedBy;
    }

    public Instant reportedAt() {
        return reportedAt;
    }
}
