package se.overens.record.model;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import java.time.Instant;
import java.util.UUID;
import se.overens.shared.Json;
import se.overens.shared.model.WorkspaceEntity;

/// A file that came in: a scanned contract, an extract of minutes. Its kind is found in its bytes. Never changed.
@Entity
public class Attachment extends WorkspaceEntity {

    private UUID organisation;
    @Column(name = "file_name")
    private String fileName;
    @Column(name = "media_type")
    private String mediaType;
    @Column(name = "size_bytes")
    private int sizeBytes;
    private String sha256;
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;
    private Instant at;

    protected Attachment() {
        // for JPA
    }

    public Attachment(String workspace, UUID organisation, String fileName, FileType type, byte[] content, Instant at) {
        super(workspace);
        this.organisation = organisation;
        this.fileName = fileName;
        this.mediaType = type.mediaType();
        this.sizeBytes = content.length;
        this.sha256 = Json.sha256(content);
        this.content = content.clone();
        this.at = at;
    }

    public UUID organisation() {
        return organisation;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public int sizeBytes() {
        return sizeBytes;
    }

    public String sha256() {
        return sha256;
    }

    public byte[] content() {
        return content.clone();
    }

    public Instant at() {
        return at;
    }
}
