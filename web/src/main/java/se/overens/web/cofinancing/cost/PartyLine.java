package se.overens.web.cofinancing.cost;

import java.math.BigDecimal;

import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.cost.EnterPostYear;
import se.overens.cofinancing.cost.model.CostParty;
import se.overens.shared.Fraction;
import se.overens.shared.Money;
import se.overens.web.cofinancing.PostRequests.KeyType;

/// One party's line on the page: what the keys need of it, in every component or in one of them.
public class PartyLine {

    private final String code;
    private final String name;
    private Long population;
    private BigDecimal percent;
    private Long amount;

    private PartyLine(String code, String name, Long population) {
        this.code = code;
        this.name = name;
        this.population = population;
    }

    /// With the latest list's inhabitants.
    static PartyLine known(PostParty party) {
        return new PartyLine(party.code(), party.name(), (long) party.population());
    }

    /// For a component that has nothing of its own yet.
    static PartyLine blank(PostParty party) {
        return new PartyLine(party.code(), party.name(), null);
    }

    /// With what is said here, and else what is said of the party for all components.
    PartyLine over(PartyLine all) {
        var both = new PartyLine(code, name, population == null ? all.population : population);
        both.percent = percent == null ? all.percent : percent;
        both.amount = amount == null ? all.amount : amount;
        return both;
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

    boolean isFilled() {
        return population != null || percent != null || amount != null;
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
