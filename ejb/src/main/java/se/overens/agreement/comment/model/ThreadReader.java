package se.overens.agreement.comment.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import se.overens.shared.model.WorkspaceEntity;

/// An organisation that a thread reaches.
@Entity
@Table(name = "agreement_thread_reader")
public class ThreadReader extends WorkspaceEntity {

    private UUID thread;
    private UUID organisation;

    protected ThreadReader() {
        // for JPA
    }

    public ThreadReader(CommentThread thread, UUID organisation) {
        super(thread.workspace());
        this.thread = thread.id();
        this.organisation = organisation;
    }

    public UUID thread() {
        return thread;
    }

    public UUID organisation() {
        return organisation;
    }
}
