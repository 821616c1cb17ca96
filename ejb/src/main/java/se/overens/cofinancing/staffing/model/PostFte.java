package se.overens.cofinancing.staffing.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.shared.model.WorkspaceEntity;

/// How many full-time equivalents a post has from a day on. Never changed: a later one takes over.
@Entity
@Table(name = "post_fte")
public class PostFte extends WorkspaceEntity {

    private UUID post;
    @Column(name = "from_day")
    private LocalDate fromDay;
    private BigDecimal fte;
    private String reason;
    @Column(name = "entered_by")
    private UUID enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected PostFte() {
        // for JPA
    }

    public PostFte(CoFinancedPost post, FteOverTime.Step step, String reason, UUID enteredBy, Instant enteredAt) {
        super(post.workspace());
        this.post = post.id();
        this.fromDay = step.from();
        this.fte = step.fte();
        this.reason = reason.strip();
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    public UUID post() {
        return post;
    }

    public FteOverTime.Step step() {
        return new FteOverTime.Step(fromDay, fte);
    }

    public String reason() {
        return reason;
    }

    public UUID enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
