package se.overens.cofinancing.outcome.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.shared.Money;
import se.overens.shared.model.WorkspaceEntity;

/// What one component of a post cost in one period, as the host's ledger says. Never changed; entered again it gets the
/// next revision, and the highest counts.
@Entity
@Table(name = "post_outcome")
public class PostOutcome extends WorkspaceEntity {

    /// Who said it, and from what.
    public record Told(String source, UUID by, Instant at) {
    }

    private UUID post;
    private int year;
    @Column(name = "first_month")
    private int firstMonth;
    @Column(name = "last_month")
    private int lastMonth;
    @Enumerated(EnumType.STRING)
    private ComponentKind kind;
    private String label;
    private int revision;
    @Column(name = "amount_ore")
    private long amountOre;
    private String source;
    @Column(name = "entered_by")
    private UUID enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected PostOutcome() {
        // for JPA
    }

    public PostOutcome(CoFinancedPost post, CostName name, Booked booked, int revision, Told told) {
        super(post.workspace());
        this.post = post.id();
        this.year = booked.period().year();
        this.firstMonth = booked.period().firstMonth();
        this.lastMonth = booked.period().lastMonth();
        this.kind = name.kind();
        this.label = name.label();
        this.revision = revision;
        this.amountOre = booked.amount().ore();
        this.source = told.source();
        this.enteredBy = told.by();
        this.enteredAt = told.at();
    }

    public UUID post() {
        return post;
    }

    public CostName name() {
        return new CostName(kind, label);
    }

    public Booked booked() {
        return new Booked(new OutcomePeriod(year, firstMonth, lastMonth), Money.ofOre(amountOre));
    }

    public int revision() {
        return revision;
    }

    public Told told() {
        return new Told(source, enteredBy, enteredAt);
    }
}
