package se.overens.cofinancing.settlement.model;

import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// A settlement that the host has sent. Its row is what whoever answers or sends anew locks; what was sent and answered
/// are rows of their own, and where it stands is derived from them. Never changed.
@Entity
@Table(name = "post_settlement")
public class PostSettlement extends WorkspaceEntity {

    private UUID post;
    private int number;
    private int year;
    @Convert(converter = OptionalUuid.class)
    private UUID party;

    protected PostSettlement() {
        // for JPA
    }

    /// @param number from 1, of the post's
    /// @param party  the one whose participation is settled, or null for all
    public PostSettlement(CoFinancedPost post, int number, int year, UUID party) {
        super(post.workspace());
        this.post = post.id();
        this.number = number;
        this.year = year;
        this.party = party;
    }

    public UUID post() {
        return post;
    }

    public int number() {
        return number;
    }

    public int year() {
        return year;
    }

    /// Null when all are settled.
    public UUID party() {
        return party;
    }
}
