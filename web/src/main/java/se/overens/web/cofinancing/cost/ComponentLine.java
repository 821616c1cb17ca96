package se.overens.web.cofinancing.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import se.overens.cofinancing.cost.EnterPostYear;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.cofinancing.cost.model.YearComponent;
import se.overens.shared.Fraction;
import se.overens.shared.Money;
import se.overens.web.cofinancing.PostRequests.KeyType;

/// A component as it is written on the page. Amounts are öre, as their fields read them.
public class ComponentLine {

    private final ComponentKind kind;
    private String label;
    private Long amount;
    private Long estimate;
    private KeyType key = KeyType.PER_CAPITA;
    private BigDecimal base;

    ComponentLine(ComponentKind kind) {
        this.kind = kind;
    }

    /// As it was entered before.
    void fill(YearComponent entered, boolean estimated) {
        label = entered.label();
        amount = entered.fullYear().ore();
        estimate = estimated ? Long.valueOf(entered.amount().ore()) : null;
        key = YearAnswer.key(entered.key()).type();
        if (entered.key() instanceof CostShareKey.BaseAndPerCapita(var equal)) base = equal.times(100).asDecimal();
    }

    /// Nothing has been written that makes it a component.
    boolean blank() {
        return amount == null && estimate == null && (label == null || label.isBlank());
    }

    EnterPostYear.Component component(List<PartyLine> parties, LocalDate countedOn, String populationSource) {
        return new EnterPostYear.Component(kind, kind == ComponentKind.OTHER ? label : null, money(amount), money(estimate), chosen(), countedOn,
                populationSource, parties.stream().filter(party -> party.saysAnythingOf(key)).map(party -> party.part(key)).toList());
    }

    private CostShareKey chosen() {
        return switch (key) {
            case EQUAL -> new CostShareKey.Equal();
            case PER_CAPITA -> new CostShareKey.PerCapita();
            case FIXED_PERCENT -> new CostShareKey.FixedPercent();
            case FIXED_AMOUNTS -> new CostShareKey.FixedAmounts();
            case BY_PLACES -> new CostShareKey.ByPlaces();
            case BASE_AND_PER_CAPITA -> new CostShareKey.BaseAndPerCapita(base == null ? null : Fraction.of(base).dividedBy(Fraction.of(100)));
        };
    }

    private static Money money(Long ore) {
        return ore == null ? null : Money.ofOre(ore);
    }

    public ComponentKind getKind() {
        return kind;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }

    public Long getEstimate() {
        return estimate;
    }

    public void setEstimate(Long estimate) {
        this.estimate = estimate;
    }

    public KeyType getKey() {
        return key;
    }

    public void setKey(KeyType key) {
        this.key = key;
    }

    public BigDecimal getBase() {
        return base;
    }

    public void setBase(BigDecimal base) {
        this.base = base;
    }
}
