package se.overens.decision.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.WorkspaceEntity;

/// A body of one organisation has decided about an agreement or the end of a post. It is registered with an extract
/// of the minutes, by the organisation itself or by the host from what came in, and is never changed: a mistake is
/// revoked and registered anew.
@Entity
public class Decision extends WorkspaceEntity {

    /// What the minutes say.
    ///
    /// @param paragraph     "§ 118"
    /// @param caseReference the decider's own diarienummer
    /// @param lastDay       the last day in force that a decision to terminate names, or null
    /// @param publishedOn   the day it was announced on the notice board, or null
    public record Minutes(DecidingBody body, LocalDate decidedOn, String paragraph, String caseReference,
                          DecisionOutcome outcome, Proviso condition, LocalDate lastDay, LocalDate publishedOn) {
    }

    private UUID decider;
    @Column(name = "subject_kind")
    private String subjectKind;
    private UUID subject;
    @Enumerated(EnumType.STRING)
    private DecisionAction action;
    @Enumerated(EnumType.STRING)
    private DecidingBody body;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    private String paragraph;
    @Column(name = "case_reference")
    private String caseReference;
    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;
    private UUID extract;
    @Convert(converter = Jsonb.class)
    private String condition;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "published_on")
    private LocalDate publishedOn;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Column(name = "registered_at")
    private Instant registeredAt;

    protected Decision() {
        // for JPA
    }

    public Decision(String workspace, UUID decider, String subjectKind, UUID subject, DecisionAction action,
                    Minutes minutes, UUID extract, UUID registeredBy, Instant registeredAt) {
        super(workspace);
        this.decider = decider;
        this.subjectKind = subjectKind;
        this.subject = subject;
        this.action = action;
        this.body = minutes.body();
        this.decidedOn = minutes.decidedOn();
        this.paragraph = minutes.paragraph();
        this.caseReference = minutes.caseReference();
        this.outcome = minutes.outcome();
        this.condition = Json.write(minutes.condition());
        this.lastDay = minutes.lastDay();
        this.publishedOn = minutes.publishedOn();
        this.extract = extract;
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    public UUID decider() {
        return decider;
    }

    public String subjectKind() {
        return subjectKind;
    }

    public UUID subject() {
        return subject;
    }

    public DecisionAction action() {
        return action;
    }

    public Minutes minutes() {
        return new Minutes(body, decidedOn, paragraph, caseReference, outcome,
                Json.read(condition, Proviso.class), lastDay, publishedOn);
    }

    public UUID extract() {
        return extract;
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /// By the host, from the document that came in.
    public boolean isRegisteredForAnother() {
        return !registeredBy.equals(decider);
    }
}
