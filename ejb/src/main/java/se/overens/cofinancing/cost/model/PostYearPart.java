package se.overens.cofinancing.cost.model;

import java.math.BigInteger;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import se.overens.shared.Fraction;
import se.overens.shared.Money;
import se.overens.shared.model.WorkspaceEntity;

/// One party's part of a year, frozen together with what it was computed from. Never changed.
@Entity
@Table(name = "post_year_part")
public class PostYearPart extends WorkspaceEntity {

    /// Who pays, and by which agreement.
    public record Payer(UUID organisation, String code, UUID agreement) {
    }

    @Column(name = "post_year")
    private UUID postYear;
    private UUID organisation;
    private String code;
    private UUID agreement;
    private Long population;
    private String percent;
    @Column(name = "share_numerator")
    private String shareNumerator;
    @Column(name = "share_denominator")
    private String shareDenominator;
    @Column(name = "amount_ore")
    private long amountOre;

    protected PostYearPart() {
        // for JPA
    }

    /// @param party the inhabitants and the per cent that the share was computed from; null where neither was used
    public PostYearPart(PostYear year, Payer payer, CostParty party, Fraction share, Money amount) {
        super(year.workspace());
        this.postYear = year.id();
        this.organisation = payer.organisation();
        this.code = payer.code();
        this.agreement = payer.agreement();
        this.population = party == null ? null : party.population();
        this.percent = party == null || party.percent() == null ? null : party.percent().toPlainString();
        this.shareNumerator = share.numerator().toString();
        this.shareDenominator = share.denominator().toString();
        this.amountOre = amount.ore();
    }

    public UUID postYear() {
        return postYear;
    }

    public Payer payer() {
        return new Payer(organisation, code, agreement);
    }

    public UUID organisation() {
        return organisation;
    }

    public UUID agreement() {
        return agreement;
    }

    /// Persons, or null where nobody was counted.
    public Long population() {
        return population;
    }

    /// A decimal, or null where the key has no per cents.
    public String percent() {
        return percent;
    }

    public Fraction share() {
        return new Fraction(new BigInteger(shareNumerator), new BigInteger(shareDenominator));
    }

    public Money amount() {
        return Money.ofOre(amountOre);
    }

    public YearCost.Part part() {
        return new YearCost.Part(organisation, code, share(), amount());
    }
}
