package se.overens.cofinancing.staffing.model;

import java.math.BigDecimal;
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

/// A post that nobody has, from a day on: entered by the host, and ended by a [VacancyEnd] when it has been filled. Never
/// changed.
@Entity
@Table(name = "post_vacancy")
public class Vacancy extends WorkspaceEntity {

    private UUID post;
    @Column(name = "from_day")
    private LocalDate fromDay;
    private BigDecimal fte;
    @Enumerated(EnumType.STRING)
    private VacancyReason reason;
    private String note;
    @Column(name = "entered_by")
    private UUID enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Vacancy() {
        // for JPA
    }

    /// @param time its first day, how much and why; the last day is told later
    public Vacancy(CoFinancedPost post, VacantTime time, String note, UUID enteredBy, Instant enteredAt) {
        super(post.workspace());
        this.post = post.id();
        this.fromDay = time.from();
        this.fte = time.fte();
        this.reason = time.reason();
        this.note = note == null ? "" : note.strip();
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    public UUID post() {
        return post;
    }

    /// @param until the last day that has been told, or null
    public VacantTime time(LocalDate until) {
        return new VacantTime(id(), fromDay, until, fte, reason);
    }

    public String note() {
        return note;
    }

    public UUID enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
