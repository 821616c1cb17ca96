package se.overens.cofinancing.ceiling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.agreement.model.CeilingOverflow;
import se.overens.shared.Money;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// A ceiling that the host has entered from a clause of the contract. Never changed; a later one for the same year and
/// payer holds instead.
@Entity
@Table(name = "contract_ceiling")
public class ContractCeiling extends WorkspaceEntity {

    private UUID post;
    private Integer year;
    @Convert(converter = OptionalUuid.class)
    private UUID payer;
    @Column(name = "amount_ore")
    private long amountOre;
    @Enumerated(EnumType.STRING)
    private CeilingOverflow overflow;
    private String clause;
    @Column(name = "from_next_basis")
    private boolean fromNextBasis;
    @Column(name = "entered_by")
    private UUID enteredBy;
    private Instant at;

    protected ContractCeiling() {
        // for JPA
    }

    /// @param year          or null for the whole period
    /// @param payer         or null for all of them together
    /// @param fromNextBasis it was known to be below what had been billed, and holds for what is billed from now on
    public ContractCeiling(String workspace, UUID post, Integer year, UUID payer, Money amount, CeilingOverflow overflow, String clause,
                           boolean fromNextBasis, UUID enteredBy, Instant at) {
        super(workspace);
        this.post = post;
        this.year = year;
        this.payer = payer;
        this.amountOre = amount.ore();
        this.overflow = overflow;
        this.clause = clause;
        this.fromNextBasis = fromNextBasis;
        this.enteredBy = enteredBy;
        this.at = at;
    }

    public UUID post() {
        return post;
    }

    public Integer year() {
        return year;
    }

    public UUID payer() {
        return payer;
    }

    public Money amount() {
        return Money.ofOre(amountOre);
    }

    public CeilingOverflow overflow() {
        return overflow;
    }

    public String clause() {
        return clause;
    }

    public boolean isFromNextBasis() {
        return fromNextBasis;
    }

    public Instant at() {
        return at;
    }
}
