package se.overens.agreement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.shared.Json;
import se.overens.shared.model.WorkspaceEntity;

/// A text as it was sent: frozen under its hash, never changed.
@Entity
@Table(name = "agreement_version")
public class AgreementVersion extends WorkspaceEntity {

    private UUID agreement;
    private int number;
    @Column(name = "proposed_by")
    private UUID proposedBy;
    @Column(name = "registered_by")
    private UUID registeredBy;
    private String reason;
    private String title;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    @Column(name = "renewal_months")
    private Integer renewalMonths;
    private String document;
    private String sha256;
    private Instant at;

    protected AgreementVersion() {
        // for JPA
    }

    public AgreementVersion(Agreement agreement, AgreementText text, String reason, UUID proposedBy, UUID registeredBy, Instant at) {
        super(agreement.workspace());
        this.agreement = agreement.id();
        this.number = agreement.latestVersion();
        this.proposedBy = proposedBy;
        this.registeredBy = registeredBy;
        this.reason = reason == null ? "" : reason.strip();
        this.title = text.title();
        this.startsOn = text.startsOn();
        this.endsOn = text.endsOn();
        this.renewalMonths = text.noticeTerms() == null ? null : text.noticeTerms().renewalMonths();
        this.document = text.canonical();
        this.sha256 = Json.sha256(document);
        this.at = at;
    }

    public AgreementText text() {
        return Json.read(document, AgreementText.class);
    }

    /// Whether the bytes are still those that were hashed.
    public boolean isIntact() {
        return Json.sha256(document).equals(sha256);
    }

    public UUID agreement() {
        return agreement;
    }

    public int number() {
        return number;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    public String reason() {
        return reason;
    }

    public String title() {
        return title;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public AgreementState.Term term() {
        return new AgreementState.Term(number, endsOn, renewalMonths != null);
    }

    public String document() {
        return document;
    }

    public String sha256() {
        return sha256;
    }

    public Instant at() {
        return at;
    }
}
