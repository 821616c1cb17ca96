package se.overens.agreement.negotiation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.agreement.model.AgreementVersion;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// A no with its reason, the end of a negotiation, or a reminder. Never changed.
@Entity
@Table(name = "agreement_turning")
public class Turning extends WorkspaceEntity {

    public enum Kind { DECLINED, DECLINED_TO_SIGN, CLOSED, REMINDED }

    private UUID agreement;
    @Column(name = "version_number")
    private int versionNumber;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private UUID party;
    private String reason;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Convert(converter = OptionalUuid.class)
    private UUID document;
    @Column(name = "on_day")
    private LocalDate onDay;
    private Instant at;

    protected Turning() {
        // for JPA
    }

    /// @param party    who turned away, ended it or was reminded
    /// @param document what came in, when registered for another; otherwise null
    public Turning(AgreementVersion text, Kind kind, UUID party, String reason, UUID registeredBy, UUID document, LocalDate onDay, Instant at) {
        super(text.workspace());
        this.agreement = text.agreement();
        this.versionNumber = text.number();
        this.kind = kind;
        this.party = party;
        this.reason = reason.strip();
        this.registeredBy = registeredBy;
        this.document = document;
        this.onDay = onDay;
        this.at = at;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public Kind kind() {
        return kind;
    }

    public UUID party() {
        return party;
    }

    public String reason() {
        return reason;
    }

    public boolean isForAnother() {
        return !party.equals(registeredBy);
    }

    public LocalDate onDay() {
        return onDay;
    }

    public Instant at() {
        return at;
    }
}
