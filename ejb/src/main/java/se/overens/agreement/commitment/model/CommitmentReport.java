package se.overens.agreement.commitment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.agreement.model.Agreement;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// What a party has done of what it has promised, one year. Never changed: a later one takes over.
@Entity
@Table(name = "commitment_report")
public class CommitmentReport extends WorkspaceEntity {

    /// @param done     how many
    /// @param document what came in, when registered for another; otherwise null
    public record Told(int done, String comment, UUID document) {
    }

    private UUID agreement;
    private String point;
    private UUID organisation;
    private int year;
    private int done;
    private int target;
    private String comment;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Convert(converter = OptionalUuid.class)
    private UUID document;
    private Instant at;

    protected CommitmentReport() {
        // for JPA
    }

    public CommitmentReport(Agreement agreement, Commitment commitment, UUID party, Told told, UUID registeredBy, Instant at) {
        super(agreement.workspace());
        this.agreement = agreement.id();
        this.point = commitment.point();
        this.organisation = party;
        this.year = commitment.year();
        this.target = commitment.target();
        this.done = told.done();
        this.comment = told.comment() == null ? "" : told.comment().strip();
        this.document = told.document();
        this.registeredBy = registeredBy;
        this.at = at;
    }

    public UUID agreement() {
        return agreement;
    }

    public String point() {
        return point;
    }

    public UUID organisation() {
        return organisation;
    }

    public int year() {
        return year;
    }

    /// How many it was to be, as the text said then.
    public int target() {
        return target;
    }

    public Told told() {
        return new Told(done, comment, document);
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    public Instant at() {
        return at;
    }
}
