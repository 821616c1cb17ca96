package se.overens.shared.model;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import se.overens.shared.Ids;
import se.overens.shared.Stale;

/// What every row that belongs to a workspace has: an identifier, the workspace, and a version that moves when it
/// changes.
@MappedSuperclass
public abstract class WorkspaceEntity {

    @Id
    private UUID id;
    private String workspace;
    @Version
    private long version;

    protected WorkspaceEntity() {
        // for JPA
    }

    protected WorkspaceEntity(String workspace) {
        this.id = Ids.next();
        this.workspace = workspace;
    }

    public UUID id() {
        return id;
    }

    public String workspace() {
        return workspace;
    }

    public long version() {
        return version;
    }

    /// @throws Stale if somebody has changed it since the caller read it
    public void expectVersion(long expected) {
        if (expected != version) throw new Stale(expected, version);
    }
}
