package se.overens.cofinancing.ending.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.shared.model.WorkspaceEntity;

/// One party's agreement about the post has been terminated and ends on a day. Never changed.
@Entity
@Table(name = "post_termination")
public class PostTermination extends WorkspaceEntity {

    private UUID post;
    private UUID agreement;
    private UUID organisation;
    @Column(name = "last_day")
    private LocalDate lastDay;
    private Instant at;

    protected PostTermination() {
        // for JPA
    }

    public PostTermination(CoFinancedPost post, UUID agreement, UUID organisation, LocalDate lastDay, Instant at) {
        super(post.workspace());
        this.post = post.id();
        this.agreement = agreement;
        this.organisation = organisation;
        this.lastDay = lastDay;
        this.at = at;
    }

    public UUID post() {
        return post;
    }

    public UUID organisation() {
        return organisation;
    }

    public LocalDate lastDay() {
        return lastDay;
    }
}
