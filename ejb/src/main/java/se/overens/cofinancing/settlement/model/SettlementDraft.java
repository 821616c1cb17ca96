package se.overens.cofinancing.settlement.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.outcome.model.CostName;
import se.overens.shared.Money;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// A settlement that the host prepares: seen by the host only, and counted anew each time it is looked at. When it is sent,
/// what it then comes to is kept and the draft is gone.
@Entity
@Table(name = "settlement_draft")
public class SettlementDraft extends WorkspaceEntity {

    /// What the host decides; everything else is counted.
    ///
    /// @param windingDown     agreed cost of winding down, or zero
    /// @param windingAs       which component's key divides it
    /// @param windingClause   the clause that it is agreed in, or empty
    /// @param surplusClause   the clause that says what becomes of a surplus
    /// @param note            to the parties, or empty
    public record Terms(Money windingDown, CostName windingAs, String windingClause, SurplusRule surplusRule, String surplusClause, String note) {
    }

    private UUID organisation;
    private UUID post;
    private int year;
    @Convert(converter = OptionalUuid.class)
    private UUID party;
    @Column(name = "winding_down_ore")
    private long windingDownOre;
    @Enumerated(EnumType.STRING)
    @Column(name = "winding_kind")
    private ComponentKind windingKind;
    @Column(name = "winding_label")
    private String windingLabel;
    @Column(name = "winding_clause")
    private String windingClause;
    @Enumerated(EnumType.STRING)
    @Column(name = "surplus_rule")
    private SurplusRule surplusRule;
    @Column(name = "surplus_clause")
    private String surplusClause;
    private String note;
    @Column(name = "changed_at")
    private Instant changedAt;

    protected SettlementDraft() {
        // for JPA
    }

    /// @param party the one whose participation is settled, or null for all
    public SettlementDraft(CoFinancedPost post, int year, UUID party, Terms terms, Instant at) {
        super(post.workspace());
        this.organisation = post.host();
        this.post = post.id();
        this.year = year;
        this.party = party;
        change(terms, at);
    }

    public void change(Terms terms, Instant at) {
        windingDownOre = terms.windingDown().ore();
        windingKind = terms.windingAs().kind();
        windingLabel = terms.windingAs().label();
        windingClause = terms.windingClause();
        surplusRule = terms.surplusRule();
        surplusClause = terms.surplusClause();
        note = terms.note();
        changedAt = at;
    }

    public UUID post() {
        return post;
    }

    public int year() {
        return year;
    }

    /// Null when all are settled.
    public UUID party() {
        return party;
    }

    public Terms terms() {
        return new Terms(Money.ofOre(windingDownOre), new CostName(windingKind, windingLabel), windingClause, surplusRule, surplusClause, note);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
