package se.overens.agreement.registrar.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.shared.model.WorkspaceEntity;

/// That an organisation has entered a sent text in its own diarium, and under which number. Never changed: a number that
/// was wrong is followed by the right one.
@Entity
@Table(name = "registrar_entry")
public class RegistrarEntry extends WorkspaceEntity {

    private UUID organisation;
    private UUID agreement;
    @Column(name = "version_number")
    private int versionNumber;
    @Column(name = "case_reference")
    private String caseReference;
    private Instant at;

    protected RegistrarEntry() {
        // for JPA
    }

    public RegistrarEntry(String workspace, UUID organisation, UUID agreement, int versionNumber, String caseReference, Instant at) {
        super(workspace);
        this.organisation = organisation;
        this.agreement = agreement;
        this.versionNumber = versionNumber;
        this.caseReference = caseReference.strip();
        this.at = at;
    }

    public UUID organisation() {
        return organisation;
    }

    public UUID agreement() {
        return agreement;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public String caseReference() {
        return caseReference;
    }

    public Instant at() {
        return at;
    }
}
