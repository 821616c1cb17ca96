package se.overens.distribution.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.distribution.model.Snapshot.Mode;
import se.overens.shared.Json;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// A county's decided apportionment of a category for a year, frozen when it was published. Never changed: a later one
/// for the same category and year supersedes it, and both are kept.
@Entity
@Table(name = "published_model")
public class PublishedModel extends WorkspaceEntity {

    private UUID organisation;
    private int number;
    private String title;
    private int year;
    @Enumerated(EnumType.STRING)
    private Category category;
    private String regime;
    @Enumerated(EnumType.STRING)
    private Mode mode;
    private long total;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Column(name = "case_reference")
    private String caseReference;
    private String snapshot;
    private String sha256;
    @Convert(converter = OptionalUuid.class)
    private UUID supersedes;
    @Column(name = "published_at")
    private Instant publishedAt;

    protected PublishedModel() {
        // for JPA
    }

    /// @param supersedes the model that held for the category and year until now, or null
    public PublishedModel(UUID organisation, Snapshot frozen, UUID supersedes, Instant publishedAt) {
        super(frozen.workspace());
        this.organisation = organisation;
        this.number = frozen.number();
        this.title = frozen.title();
        this.year = frozen.year();
        this.category = frozen.dividedCategory();
        this.regime = frozen.regime() == null ? null : frozen.regime().code();
        this.mode = frozen.mode();
        this.total = frozen.total();
        this.decidedOn = frozen.decision().decidedOn();
        this.caseReference = frozen.decision().caseReference();
        this.snapshot = frozen.canonical();
        this.sha256 = Json.sha256(snapshot);
        this.supersedes = supersedes;
        this.publishedAt = publishedAt;
    }

    public UUID organisation() {
        return organisation;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public int year() {
        return year;
    }

    public Category category() {
        return category;
    }

    /// The code of the regime, or null when it was not said.
    public String regime() {
        return regime;
    }

    public Mode mode() {
        return mode;
    }

    public long total() {
        return total;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String caseReference() {
        return caseReference;
    }

    public Snapshot snapshot() {
        return Snapshot.read(snapshot);
    }

    /// The frozen bytes, as the check sum was made of them.
    public String frozen() {
        return snapshot;
    }

    public String sha256() {
        return sha256;
    }

    public UUID supersedes() {
        return supersedes;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
