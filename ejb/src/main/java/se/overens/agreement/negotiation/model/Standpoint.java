package se.overens.agreement.negotiation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.agreement.model.AgreementVersion;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// A party has said where it stands in one point of a text. Never changed: who thinks again says so anew.
@Entity
@Table(name = "agreement_standpoint")
public class Standpoint extends WorkspaceEntity {

    private UUID agreement;
    @Column(name = "version_number")
    private int versionNumber;
    private UUID party;
    private String point;
    @Enumerated(EnumType.STRING)
    private Stand stand;
    private String reason;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Convert(converter = OptionalUuid.class)
    private UUID document;
    private Instant at;

    protected Standpoint() {
        // for JPA
    }

    /// @param document what came in, when registered for another; otherwise null
    public Standpoint(AgreementVersion text, UUID party, Taken taken, UUID registeredBy, UUID document, Instant at) {
        super(text.workspace());
        this.agreement = text.agreement();
        this.versionNumber = text.number();
        this.party = party;
        this.point = taken.point();
        this.stand = taken.stand();
        this.reason = taken.reason();
        this.registeredBy = registeredBy;
        this.document = document;
        this.at = at;
    }

    /// What is said of one point.
    ///
    /// @param point  `§ 4`, `§ 4#FIGURE/ASSIGNABLE_PLACES/0684/2025`, or `endsOn`
    /// @param reason demanded for all but AGREES
    public record Taken(String point, Stand stand, String reason) {
        public Taken {
            reason = reason == null ? "" : reason.strip();
        }
    }

    public int versionNumber() {
        return versionNumber;
    }

    public UUID party() {
        return party;
    }

    public Taken taken() {
        return new Taken(point, stand, reason);
    }

    public boolean isForAnother() {
        return !party.equals(registeredBy);
    }

    public Instant at() {
        return at;
    }
}
