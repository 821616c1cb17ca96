package se.overens.cofinancing.model;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import se.overens.shared.model.WorkspaceEntity;

/// One of the agreements that a post rests on. Never changed.
@Entity
@Table(name = "post_agreement")
public class PostAgreement extends WorkspaceEntity {

    private UUID post;
    private UUID agreement;
    @Column(name = "joined_on")
    private LocalDate joinedOn;
    @Column(name = "stays_until")
    private LocalDate staysUntil;

    protected PostAgreement() {
        // for JPA
    }

    /// @param joinedOn   the day from which it is behind the post, or null from the post's start
    /// @param staysUntil the last day that it is behind the post, or null for as long as it lasts
    public PostAgreement(CoFinancedPost post, UUID agreement, LocalDate joinedOn, LocalDate staysUntil) {
        super(post.workspace());
        this.post = post.id();
        this.agreement = agreement;
        this.joinedOn = joinedOn;
        this.staysUntil = staysUntil;
    }

    public UUID post() {
        return post;
    }

    public UUID agreement() {
        return agreement;
    }

    /// Null when it has been behind the post from its start.
    public LocalDate joinedOn() {
        return joinedOn;
    }

    /// Null for as long as the agreement lasts.
    public LocalDate staysUntil() {
        return staysUntil;
    }
}
