package se.overens.agreement.reading.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.model.AgreementDraft;
import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// That a draft was read from a file, and what of the file did not follow along. It lives as long as the draft and is as
/// private.
@Entity
@Table(name = "agreement_reading")
public class AgreementReading extends WorkspaceEntity {

    private UUID organisation;
    private UUID draft;
    @Column(name = "file_name")
    private String fileName;
    private String sha256;
    @Enumerated(EnumType.STRING)
    private TrackedChanges changes;
    @Column(name = "left_out")
    @Convert(converter = Jsonb.class)
    private String leftOut;
    @Convert(converter = OptionalUuid.class)
    private UUID file;
    private Instant at;

    protected AgreementReading() {
        // for JPA
    }

    /// @param file as it was kept, or null when it was not: one with macros is not
    public AgreementReading(AgreementDraft draft, String fileName, String sha256, TrackedChanges changes, List<LeftOut> leftOut, UUID file, Instant at) {
        super(draft.workspace());
        this.organisation = draft.organisation();
        this.draft = draft.id();
        this.fileName = fileName;
        this.sha256 = sha256;
        this.changes = changes;
        this.leftOut = Json.write(leftOut);
        this.file = file;
        this.at = at;
    }

    public UUID organisation() {
        return organisation;
    }

    public UUID draft() {
        return draft;
    }

    public String fileName() {
        return fileName;
    }

    public String sha256() {
        return sha256;
    }

    public TrackedChanges changes() {
        return changes;
    }

    public List<LeftOut> leftOut() {
        return List.of(Json.read(leftOut, LeftOut[].class));
    }

    /// Empty when the file was not kept.
    public Optional<UUID> file() {
        return Optional.ofNullable(file);
    }

    public Instant at() {
        return at;
    }
}
