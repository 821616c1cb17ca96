package se.overens.invoicing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.WorkspaceEntity;

/// One payer's part of a basis, with the clause and the decision it rests on as they were. Never changed.
@Entity
@Table(name = "invoice_row")
public class InvoiceRow extends WorkspaceEntity {

    private UUID basis;
    private UUID organisation;
    private String code;
    private String payer;
    private Long population;
    private String share;
    @Column(name = "through_ore")
    private long throughOre;
    @Column(name = "billed_before_ore")
    private long billedBeforeOre;
    @Column(name = "overflow_ore")
    private long overflowOre;
    @Column(name = "corrected_ore")
    private long correctedOre;
    @Column(name = "true_up_ore")
    private long trueUpOre;
    @Column(name = "amount_ore")
    private long amountOre;
    @Convert(converter = Jsonb.class)
    private String clause;
    @Convert(converter = Jsonb.class)
    private String decision;

    protected InvoiceRow() {
        // for JPA
    }

    /// @param trueUpOre what of it is for months of the year that have been billed already
    public InvoiceRow(InvoiceBasis basis, Payer payer, BasisParts.Part part, long trueUpOre, ClauseSource clause, DecisionSource decision) {
        super(basis.workspace());
        this.basis = basis.id();
        this.organisation = part.organisation();
        this.code = payer.code();
        this.payer = payer.name();
        this.population = payer.population();
        this.share = payer.share();
        this.throughOre = part.throughOre();
        this.billedBeforeOre = part.billedBeforeOre();
        this.overflowOre = part.overflowOre();
        this.correctedOre = part.correctedOre();
        this.trueUpOre = trueUpOre;
        this.amountOre = part.amountOre();
        this.clause = clause == null ? null : Json.write(clause);
        this.decision = decision == null ? null : Json.write(decision);
    }

    /// Who pays, as it was.
    ///
    /// @param name       "Linköping"
    /// @param population persons, or null when the key does not count them
    /// @param share      the exact fraction of the cost, `168737/472757`
    public record Payer(String code, String name, Long population, String share) {
    }

    public UUID basis() {
        return basis;
    }

    public UUID organisation() {
        return organisation;
    }

    public Payer payer() {
        return new Payer(code, payer, population, share);
    }

    public BasisParts.Part part() {
        return new BasisParts.Part(organisation, throughOre, billedBeforeOre, overflowOre, correctedOre);
    }

    public long trueUpOre() {
        return trueUpOre;
    }

    public long amountOre() {
        return amountOre;
    }

    /// What the payer's agreement says, or null when it was not entered.
    public ClauseSource clause() {
        return clause == null ? null : Json.read(clause, ClauseSource.class);
    }

    /// The payer's decision behind the agreement, or null when it was not entered.
    public DecisionSource decision() {
        return decision == null ? null : Json.read(decision, DecisionSource.class);
    }
}
