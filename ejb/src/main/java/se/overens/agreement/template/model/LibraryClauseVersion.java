package se.overens.agreement.template.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.agreement.model.Clause;
import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.WorkspaceEntity;

/// A clause of the library as it was saved once.
@Entity
@Table(name = "library_clause_version")
public class LibraryClauseVersion extends WorkspaceEntity {

    private UUID organisation;
    private String owner;
    private boolean shared;
    private UUID clause;
    private int number;
    private String heading;
    @Convert(converter = Jsonb.class)
    private String content;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "retired_at")
    private Instant retiredAt;

    protected LibraryClauseVersion() {
        // for JPA
    }

    LibraryClauseVersion(LibraryClause root, Clause clause, String owner, boolean shared, Instant at) {
        super(root.workspace());
        this.organisation = root.organisation();
        this.owner = owner;
        this.shared = shared;
        this.clause = root.id();
        this.number = root.latest();
        this.heading = clause.heading();
        this.content = Json.write(clause);
        this.publishedAt = at;
    }

    public void retire(Instant at) {
        retiredAt = at;
    }

    public boolean isOffered() {
        return retiredAt == null;
    }

    public UUID organisation() {
        return organisation;
    }

    /// Code of the organisation.
    public String owner() {
        return owner;
    }

    public UUID clause() {
        return clause;
    }

    public int number() {
        return number;
    }

    public Clause content() {
        return Json.read(content, Clause.class);
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
