package se.overens.cofinancing.model;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import se.overens.shared.model.WorkspaceEntity;

/// One of the agreements that a post rests on. Never changed.
@Entity
@Table(name = "post_agreement")
public class PostAgreement extends WorkspaceEntity {

    private UUID post;
    private UUID agreement;

    protected PostAgreement() {
        // for JPA
    }

    public PostAgreement(CoFinancedPost post, UUID agreement) {
        super(post.workspace());
        this.post = post.id();
        this.agreement = agreement;
    }

    public UUID post() {
        return post;
    }

    public UUID agreement() {
        return agreement;
    }
}
