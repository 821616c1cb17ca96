package se.overens.agreement.commitment.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.agreement.model.Agreement;
import se.overens.shared.model.WorkspaceEntity;

/// The parties have looked through their local agreement for a year. Never changed.
@Entity
@Table(name = "yearly_revision")
public class YearlyRevision extends WorkspaceEntity {

    public enum Outcome {
        /// it stands as it is
        UNCHANGED,
        /// something has to change: an addendum is opened
        ADDENDUM
    }

    private UUID agreement;
    private int year;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    private String comment;
    private UUID organisation;
    private Instant at;

    protected YearlyRevision() {
        // for JPA
    }

    /// @param by the party that records it
    public YearlyRevision(Agreement agreement, int year, Outcome outcome, String comment, UUID by, Instant at) {
        super(agreement.workspace());
        this.agreement = agreement.id();
        this.year = year;
        this.outcome = outcome;
        this.comment = comment == null ? "" : comment.strip();
        this.organisation = by;
        this.at = at;
    }

    public UUID agreement() {
        return agreement;
    }

    public int year() {
        return year;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String comment() {
        return comment;
    }

    public UUID organisation() {
        return organisation;
    }

    public Instant at() {
        return at;
    }
}
