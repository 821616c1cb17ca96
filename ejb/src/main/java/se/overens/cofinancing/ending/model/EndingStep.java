package se.overens.cofinancing.ending.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// Something that was done with an ending, or with a decision about it. Never changed.
@Entity
@Table(name = "post_ending_step")
public class EndingStep extends WorkspaceEntity {

    public enum Kind {
        /// those who pay see the ending
        SHARED_WITH_PAYERS,
        /// the host sees it too
        SHARED_WITH_HOST,
        /// one that was told of it
        SENT_TO,
        /// a decision that was registered on an agreement is shown to those who pay
        DECISION_SHARED,
        /// a decision that was registered on an agreement belongs here
        DECISION_MATCHED,
        /// one that has decided says that a deviating decision corresponds
        DEVIATION_CONFIRMED,
        /// all that had decided have said so
        DEVIATION_ACCEPTED,
        /// the parties have been told that the decisions have lapsed
        LAPSE_TOLD,
        /// it has gone up in another ending of the same post
        MERGED
    }

    private UUID ending;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Convert(converter = OptionalUuid.class)
    private UUID decision;
    @Convert(converter = OptionalUuid.class)
    private UUID organisation;
    @Convert(converter = OptionalUuid.class)
    @Column(name = "into_ending")
    private UUID into;
    @Convert(converter = OptionalUuid.class)
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Convert(converter = OptionalUuid.class)
    private UUID document;
    @Column(name = "at")
    private Instant at;

    protected EndingStep() {
        // for JPA
    }

    /// @param decision     that it is about, or null for the ending itself
    /// @param organisation who did it or whom it was sent to; null: the application
    public EndingStep(PostEnding ending, Kind kind, UUID decision, UUID organisation, Instant at) {
        super(ending.workspace());
        this.ending = ending.id();
        this.kind = kind;
        this.decision = decision;
        this.organisation = organisation;
        this.at = at;
    }

    /// One ending goes up in another.
    public static EndingStep merged(PostEnding ending, PostEnding into, UUID by, Instant at) {
        var step = new EndingStep(ending, Kind.MERGED, null, by, at);
        step.into = into.id();
        return step;
    }

    /// A party has said on paper that a deviating decision corresponds to its own.
    ///
    /// @param document     what came in
    /// @param registeredBy who wrote it down
    public static EndingStep confirmedOnPaper(PostEnding ending, UUID decision, UUID party, UUID document, UUID registeredBy, Instant at) {
        var step = new EndingStep(ending, Kind.DEVIATION_CONFIRMED, decision, party, at);
        step.document = document;
        step.registeredBy = registeredBy;
        return step;
    }

    public UUID ending() {
        return ending;
    }

    public Kind kind() {
        return kind;
    }

    public UUID decision() {
        return decision;
    }

    public UUID organisation() {
        return organisation;
    }

    public Instant at() {
        return at;
    }

    /// The ending that this one has gone up in, or null.
    public UUID into() {
        return into;
    }

    /// Who wrote it down for the organisation, or null when it said so itself.
    public UUID registeredBy() {
        return registeredBy;
    }

    public UUID document() {
        return document;
    }
}
