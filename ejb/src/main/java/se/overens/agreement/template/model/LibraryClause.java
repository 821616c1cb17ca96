package se.overens.agreement.template.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.agreement.model.Clause;
import se.overens.agreement.template.model.OwnTemplate.TemplateRetired;
import se.overens.shared.model.WorkspaceEntity;

/// A clause that an organisation keeps to put into agreements and templates. Each time it is saved it gets a version;
/// what was taken from an earlier one stays as it was taken.
@Entity
@Table(name = "library_clause")
public class LibraryClause extends WorkspaceEntity {

    private UUID organisation;
    private int latest;
    @Column(name = "retired_at")
    private Instant retiredAt;

    protected LibraryClause() {
        // for JPA
    }

    public LibraryClause(String workspace, UUID organisation) {
        super(workspace);
        this.organisation = organisation;
    }

    /// @param owner  code of the organisation
    /// @param shared whether everybody in the workspace may use it
    public LibraryClauseVersion publish(Clause clause, String owner, boolean shared, Instant at) {
        expectOffered();
        latest++;
        return new LibraryClauseVersion(this, clause, owner, shared, at);
    }

    public void retire(Instant at) {
        expectOffered();
        retiredAt = at;
    }

    private void expectOffered() {
        if (retiredAt != null) throw new TemplateRetired();
    }

    public UUID organisation() {
        return organisation;
    }

    public int latest() {
        return latest;
    }
}
