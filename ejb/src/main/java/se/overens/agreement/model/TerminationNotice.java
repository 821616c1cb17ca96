package se.overens.agreement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// A party gives notice (uppsägning). It has effect once the other side has confirmed that it came. Never changed.
@Entity
@Table(name = "termination_notice")
public class TerminationNotice extends WorkspaceEntity {

    /// On what the notice rests.
    ///
    /// @param decision       or null
    /// @param mandate        or null, when registered from a received document
    /// @param overrideReason why it was given though a condition was not fulfilled, or null
    /// @param document       the proof: what was sent, or what came in when registered for another; or null
    /// @param reason         why notice is given, or null
    public record Grounds(UUID decision, UUID mandate, String overrideReason, UUID document, String reason) {
    }

    private UUID agreement;
    private UUID party;
    @Column(name = "given_on")
    private LocalDate givenOn;
    @Column(name = "wanted_last_day")
    private LocalDate wantedLastDay;
    private String reason;
    @Convert(converter = OptionalUuid.class)
    private UUID decision;
    @Convert(converter = OptionalUuid.class)
    private UUID mandate;
    @Column(name = "override_reason")
    private String overrideReason;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Convert(converter = OptionalUuid.class)
    private UUID document;
    private Instant at;

    protected TerminationNotice() {
        // for JPA
    }

    /// @param wantedLastDay the end that is asked for, or null for the first that the notice reaches
    public TerminationNotice(AgreementParty party, LocalDate givenOn, LocalDate wantedLastDay, Grounds grounds, UUID registeredBy, Instant at) {
        super(party.workspace());
        this.agreement = party.agreement();
        this.party = party.organisation();
        this.givenOn = givenOn;
        this.wantedLastDay = wantedLastDay;
        this.reason = grounds.reason();
        this.decision = grounds.decision();
        this.mandate = grounds.mandate();
        this.overrideReason = grounds.overrideReason();
        this.document = grounds.document();
        this.registeredBy = registeredBy;
        this.at = at;
    }

    public UUID agreement() {
        return agreement;
    }

    public UUID party() {
        return party;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    /// Null when it is the first end that the notice reaches.
    public LocalDate wantedLastDay() {
        return wantedLastDay;
    }

    public Grounds grounds() {
        return new Grounds(decision, mandate, overrideReason, document, reason);
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    public Instant at() {
        return at;
    }
}
