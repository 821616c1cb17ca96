package se.overens.cofinancing.staffing.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.shared.Money;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// What a party gives in kind in a year. Never billed and never changed: a later one of the same kind takes over.
@Entity
@Table(name = "in_kind_contribution")
public class InKindContribution extends WorkspaceEntity {

    /// @param document what came in, when registered for another; otherwise null
    public record Gift(int year, InKindKind kind, String what, Money value, UUID document) {
    }

    private UUID post;
    private UUID organisation;
    private int year;
    @Enumerated(EnumType.STRING)
    private InKindKind kind;
    private String what;
    @Column(name = "value_ore")
    private long valueOre;
    @Convert(converter = OptionalUuid.class)
    private UUID document;
    @Column(name = "entered_by")
    private UUID enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected InKindContribution() {
        // for JPA
    }

    public InKindContribution(CoFinancedPost post, UUID organisation, Gift gift, UUID enteredBy, Instant enteredAt) {
        super(post.workspace());
        this.post = post.id();
        this.organisation = organisation;
        this.year = gift.year();
        this.kind = gift.kind();
        this.what = gift.what().strip();
        this.valueOre = gift.value().ore();
        this.document = gift.document();
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    public UUID post() {
        return post;
    }

    public UUID organisation() {
        return organisation;
    }

    public Gift gift() {
        return new Gift(year, kind, what, Money.ofOre(valueOre), document);
    }

    public boolean forAnother() {
        return !organisation.equals(enteredBy);
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
