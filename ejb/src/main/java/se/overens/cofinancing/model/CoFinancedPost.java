package se.overens.cofinancing.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import se.overens.shared.model.WorkspaceEntity;

/// A post that several parties pay for together: registered by its host on top of the agreements that say so, given a
/// cost year by year, and ended on its last day when every one of those agreements has been terminated. It has no list
/// of parties of its own.
@Entity
@Table(name = "co_financed_post")
public class CoFinancedPost extends WorkspaceEntity {

    /// What the host says about the post.
    public record Description(String title, String task, BigDecimal fte, LocalDate startedOn, String caseReference) {
    }

    private int number;
    private String title;
    private String task;
    private UUID host;
    private BigDecimal fte;
    @Column(name = "started_on")
    private LocalDate startedOn;
    @Column(name = "case_reference")
    private String caseReference;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Column(name = "registered_at")
    private Instant registeredAt;

    protected CoFinancedPost() {
        // for JPA
    }

    public CoFinancedPost(String workspace, int number, Description description, UUID host, UUID registeredBy, Instant at) {
        super(workspace);
        this.number = number;
        this.title = description.title();
        this.task = description.task();
        this.fte = description.fte();
        this.startedOn = description.startedOn();
        this.caseReference = description.caseReference();
        this.host = host;
        this.registeredBy = registeredBy;
        this.registeredAt = at;
    }

    /// Every agreement behind the post has been terminated, the last of them on this day.
    public void end(LocalDate day) {
        if (lastDay != null) throw new PostHasEnded(number, lastDay);
        lastDay = day;
    }

    /// One of those who were to leave stays after all.
    ///
    /// @return the last day that it was to have, or null when it was not to end
    public LocalDate goOn() {
        LocalDate before = lastDay;
        lastDay = null;
        return before;
    }

    /// @throws PostHasEnded when nothing can be planned in that year any more
    public void expectRunningIn(int year) {
        if (lastDay != null && year > lastDay.getYear()) throw new PostHasEnded(number, lastDay);
        if (year < startedOn.getYear()) throw new PostNotStarted(number, startedOn);
    }

    public int number() {
        return number;
    }

    public Description description() {
        return new Description(title, task, fte, startedOn, caseReference);
    }

    public UUID host() {
        return host;
    }

    /// The last day of the post, or null while it runs.
    public LocalDate lastDay() {
        return lastDay;
    }

    /// The part of a year in which the post costs anything.
    public Span span() {
        return new Span(startedOn, lastDay);
    }
}
