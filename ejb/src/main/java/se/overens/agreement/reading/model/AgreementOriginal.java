package se.overens.agreement.reading.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.shared.model.WorkspaceEntity;

/// The file that a version of an agreement was read from. Only those who read it see it: it may hold changes and comments
/// that were never sent to anybody.
@Entity
@Table(name = "agreement_original")
public class AgreementOriginal extends WorkspaceEntity {

    private UUID organisation;
    private UUID agreement;
    @Column(name = "of_version")
    private int ofVersion;
    private UUID file;
    private Instant at;

    protected AgreementOriginal() {
        // for JPA
    }

    /// @param reading    that kept its file
    /// @param ofVersion the version that the draft became
    public AgreementOriginal(AgreementReading reading, UUID agreement, int ofVersion) {
        super(reading.workspace());
        this.organisation = reading.organisation();
        this.agreement = agreement;
        this.ofVersion = ofVersion;
        this.file = reading.file().orElseThrow();
        this.at = reading.at();
    }

    public int ofVersion() {
        return ofVersion;
    }

    public UUID file() {
        return file;
    }

    public Instant at() {
        return at;
    }
}
