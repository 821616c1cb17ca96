package se.overens.agreement.delegation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementText;
import se.overens.shared.Json;
import se.overens.shared.model.WorkspaceEntity;

/// A text as it stood, sent as a copy to somebody who is no party. Never changed: the receiver sees this and nothing that
/// comes after it.
@Entity
@Table(name = "agreement_copy")
public class AgreementCopy extends WorkspaceEntity {

    private UUID agreement;
    @Column(name = "version_number")
    private int versionNumber;
    @Column(name = "sent_by")
    private UUID sentBy;
    @Column(name = "sent_to")
    private UUID sentTo;
    private String title;
    @Enumerated(EnumType.STRING)
    private AgreementState state;
    private String document;
    private String sha256;
    private Instant at;

    protected AgreementCopy() {
        // for JPA
    }

    /// @param state how far the agreement has come
    public AgreementCopy(String workspace, UUID agreement, int versionNumber, AgreementText text, AgreementState state, UUID sentBy, UUID sentTo, Instant at) {
        super(workspace);
        this.agreement = agreement;
        this.versionNumber = versionNumber;
        this.title = text.title();
        this.state = state;
        this.document = text.canonical();
        this.sha256 = Json.sha256(document);
        this.sentBy = sentBy;
        this.sentTo = sentTo;
        this.at = at;
    }

    public UUID agreement() {
        return agreement;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public UUID sentBy() {
        return sentBy;
    }

    public UUID sentTo() {
        return sentTo;
    }

    public String title() {
        return title;
    }

    public AgreementState state() {
        return state;
    }

    public AgreementText text() {
        return Json.read(document, AgreementText.class);
    }

    public String sha256() {
        return sha256;
    }

    public Instant at() {
        return at;
    }
}
