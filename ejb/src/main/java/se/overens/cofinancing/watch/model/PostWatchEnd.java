package se.overens.cofinancing.watch.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import se.overens.shared.model.WorkspaceEntity;

/// The contract does not say so any more: nothing new falls due. What has been decided stands.
@Entity
@Table(name = "post_watch_end")
public class PostWatchEnd extends WorkspaceEntity {

    private UUID watch;
    private String reason;
    @Column(name = "entered_by")
    private UUID enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected PostWatchEnd() {
        // for JPA
    }

    public PostWatchEnd(PostWatch watch, String reason, UUID enteredBy, Instant enteredAt) {
        super(watch.workspace());
        this.watch = watch.id();
        this.reason = reason.strip();
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    public UUID watch() {
        return watch;
    }

    public String reason() {
        return reason;
    }

    public UUID enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
