package se.overens.cofinancing.ending.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import se.overens.shared.model.WorkspaceEntity;

/// A termination came to nothing, because the notice behind it was undone. Never changed.
@Entity
@Table(name = "post_termination_undone")
public class PostTerminationUndone extends WorkspaceEntity {

    private UUID termination;
    private Instant at;

    protected PostTerminationUndone() {
        // for JPA
    }

    public PostTerminationUndone(PostTermination termination, Instant at) {
        super(termination.workspace());
        this.termination = termination.id();
        this.at = at;
    }

    public UUID termination() {
        return termination;
    }

    public Instant at() {
        return at;
    }
}
