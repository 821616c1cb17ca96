package se.overens.web.cofinancing.cost;

import java.math.BigDecimal;

import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.cost.EnterPostYear;
import se.overens.cofinancing.cost.model.CostParty;
import se.overens.shared.Fraction;
import se.overens.shared.Money;
import se.overens.web.cofinancing.PostRequests.KeyType;

/// One party's line on the page: what the keys need of it.
public class PartyLine {

    private final String code;
    private final String name;
    private Long population;
    private BigDecimal percent;
    private Long amount;

    PartyLine(PostParty party) {
        this.code = party.code();
        this.name = party.name();
        this.population = (long) party.population();
    }

    /// As it was entered before for a component.
    void fill(CostParty entered) {
        if (entered.population() != null) population = entered.population();
        if (entered.percent() != null) percent = entered.percent().asDecimal();
        if (entered.amount() != null) amount = entered.amount().ore();
    }

    boolean saysAnythingOf(KeyType key) {
        return switch (key) {
            case PER_CAPITA, BASE_AND_PER_CAPITA -> population != null;
            case FIXED_PERCENT -> percent != null;
            case FIXED_AMOUNTS -> amount != null;
            case EQUAL, BY_PLACES -> false;
        };
    }

    EnterPostYear.Part part(KeyType key) {
        boolean counts = key == KeyType.PER_CAPITA || key == KeyType.BASE_AND_PER_CAPITA;
        return new EnterPostYear.Part(code, counts ? population : null,
                key == KeyType.FIXED_PERCENT ? Fraction.of(percent) : null, key == KeyType.FIXED_AMOUNTS ? Money.ofOre(amount) : null);
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Long getPopulation() {
        return population;
    }

    public void setPopulation(Long population) {
        this.population = population;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }
}
