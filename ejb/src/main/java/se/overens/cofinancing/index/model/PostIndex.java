package se.overens.cofinancing.index.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.shared.Money;
import se.overens.shared.model.WorkspaceEntity;

/// A post's cost, or one component of it, follows an index. Never changed; a later one for the same component holds instead.
@Entity
@Table(name = "post_index")
public class PostIndex extends WorkspaceEntity {

    private UUID post;
    @Enumerated(EnumType.STRING)
    private ComponentKind component;
    @Column(name = "base_ore")
    private long baseOre;
    @Column(name = "base_year")
    private int baseYear;
    private String series;
    private int lag;
    private Integer month;
    private Integer edition;
    @Column(name = "edition_lag")
    private int editionLag;
    @Column(name = "never_lower")
    private boolean neverLower;
    @Column(name = "unit_ore")
    private long unitOre;
    private String clause;
    @Column(name = "entered_by")
    private UUID enteredBy;
    private Instant at;

    protected PostIndex() {
        // for JPA
    }

    /// @param component which part of the cost, WHOLE for all of it
    public PostIndex(String workspace, UUID post, ComponentKind component, IndexRule rule, String clause, UUID enteredBy, Instant at) {
        super(workspace);
        this.post = post;
        this.component = component;
        this.baseOre = rule.base().ore();
        this.baseYear = rule.baseYear();
        this.series = rule.series();
        this.lag = rule.lag();
        this.month = rule.month();
        this.edition = rule.edition();
        this.editionLag = rule.editionLag();
        this.neverLower = rule.neverLower();
        this.unitOre = rule.unit().ore();
        this.clause = clause;
        this.enteredBy = enteredBy;
        this.at = at;
    }

    public UUID post() {
        return post;
    }

    public ComponentKind component() {
        return component;
    }

    public IndexRule rule() {
        return new IndexRule(Money.ofOre(baseOre), baseYear, series, lag, month, edition, editionLag, neverLower, Money.ofOre(unitOre));
    }

    public String clause() {
        return clause;
    }

    public Instant at() {
        return at;
    }
}
