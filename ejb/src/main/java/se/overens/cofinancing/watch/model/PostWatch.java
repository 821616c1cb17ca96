package se.overens.cofinancing.watch.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.shared.model.WorkspaceEntity;

/// A special condition of a post's contract, entered by the host with the clause that says so. It falls due by its dates,
/// the host decides what comes of it, and it ends when the contract no longer says so. Never changed.
@Entity
@Table(name = "post_watch")
public class PostWatch extends WorkspaceEntity {

    /// @param clause  "§ 9"
    /// @param wording what it says
    public record Said(String clause, String wording) {
    }

    private UUID post;
    @Enumerated(EnumType.STRING)
    private Condition.Kind kind;
    private Integer months;
    @Column(name = "funded_until")
    private LocalDate fundedUntil;
    @Enumerated(EnumType.STRING)
    private Condition.Consequence consequence;
    @Enumerated(EnumType.STRING)
    @Column(name = "counted_from")
    private Condition.CountedFrom countedFrom;
    private String clause;
    private String wording;
    @Column(name = "entered_by")
    private UUID enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected PostWatch() {
        // for JPA
    }

    public PostWatch(CoFinancedPost post, Condition condition, Said said, UUID enteredBy, Instant enteredAt) {
        super(post.workspace());
        this.post = post.id();
        this.kind = condition.kind();
        this.months = condition.months();
        this.fundedUntil = condition.fundedUntil();
        this.consequence = condition.consequence();
        this.countedFrom = condition.countedFrom();
        this.clause = said.clause().strip();
        this.wording = said.wording().strip();
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    public UUID post() {
        return post;
    }

    public Condition condition() {
        return new Condition(kind, months, fundedUntil, consequence, countedFrom);
    }

    public Said said() {
        return new Said(clause, wording);
    }

    public UUID enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
