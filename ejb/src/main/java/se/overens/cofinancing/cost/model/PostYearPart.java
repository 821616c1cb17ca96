package se.overens.cofinancing.cost.model;

import java.math.BigInteger;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import se.overens.shared.Fraction;
import se.overens.shared.Money;
import se.overens.shared.model.WorkspaceEntity;

/// One party's part of a year, frozen when the year was entered. Never changed.
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
    @Column(name = "share_numerator")
    private String shareNumerator;
    @Column(name = "share_denominator")
    private String shareDenominator;
    @Column(name = "amount_ore")
    private long amountOre;

    protected PostYearPart() {
        // for JPA
    }

    public PostYearPart(PostYear year, Payer payer, Fraction share, Money amount) {
        super(year.workspace());
        this.postYear = year.id();
        this.organisation = payer.organisation();
        this.code = payer.code();
        this.agreement = payer.agreement();
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

    public Fraction share() {
        return new Fraction(new BigInteger(shareNumerator), new BigInteger(shareDenominator));
    }

    public Money amount() {
        return Money.ofOre(amountOre);
    }
}
