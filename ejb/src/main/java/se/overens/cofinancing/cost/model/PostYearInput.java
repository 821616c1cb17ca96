package se.overens.cofinancing.cost.model;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import se.overens.shared.Fraction;
import se.overens.shared.Money;
import se.overens.shared.model.WorkspaceEntity;

/// What a component's key counted for one party. Never changed.
@Entity
@Table(name = "post_year_input")
public class PostYearInput extends WorkspaceEntity {

    private UUID component;
    private UUID organisation;
    private String code;
    private Long population;
    private String percent;
    @Column(name = "amount_ore")
    private Long amountOre;
    private Long places;

    protected PostYearInput() {
        // for JPA
    }

    public PostYearInput(PostYearComponent component, UUID organisation, CostParty party) {
        super(component.workspace());
        this.component = component.id();
        this.organisation = organisation;
        this.code = party.key();
        this.population = party.population();
        this.percent = party.percent() == null ? null : party.percent().toPlainString();
        this.amountOre = party.amount() == null ? null : Long.valueOf(party.amount().ore());
        this.places = party.places();
    }

    public UUID component() {
        return component;
    }

    public UUID organisation() {
        return organisation;
    }

    public CostParty party() {
        return new CostParty(code, population, percent == null ? null : Fraction.parse(percent),
                amountOre == null ? null : Money.ofOre(amountOre), places);
    }
}
