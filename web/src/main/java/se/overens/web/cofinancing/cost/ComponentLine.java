package se.overens.web.cofinancing.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import se.overens.cofinancing.PostParty;
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
    private final List<PartyLine> own;
    private LocalDate countedOn;
    private String populationSource;

    ComponentLine(ComponentKind kind, List<PostParty> parties) {
        this.kind = kind;
        this.own = parties.stream().map(PartyLine::blank).toList();
    }

    /// As it was entered before.
    ///
    /// @param all what is said for every component
    void fill(YearComponent entered, boolean estimated, YearForm all) {
        label = entered.label();
        amount = entered.fullYear().ore();
        estimate = estimated ? Long.valueOf(entered.amount().ore()) : null;
        key = YearAnswer.key(entered.key()).type();
        if (entered.key() instanceof CostShareKey.BaseAndPerCapita(var equal)) base = equal.times(100).asDecimal();
        if (all.isDivided()) fillOwn(entered, all);
    }

    /// What is said of this component alone.
    private void fillOwn(YearComponent entered, YearForm all) {
        own.forEach(line -> entered.input(line.getCode()).ifPresent(line::fill));
        IntStream.range(0, own.size()).filter(i -> Objects.equals(own.get(i).getPopulation(), all.getParties().get(i).getPopulation())).forEach(i -> own.get(i).setPopulation(null));
        if (!Objects.equals(entered.source().countedOn(), all.getCountedOn())) countedOn = entered.source().countedOn();
        if (!Objects.equals(entered.source().population(), all.getPopulationSource())) populationSource = entered.source().population();
    }

    /// Nothing has been written that makes it a component.
    boolean blank() {
        return amount == null && estimate == null && (label == null || label.isBlank());
    }

    EnterPostYear.Component component(YearForm all) {
        return new EnterPostYear.Component(kind, kind == ComponentKind.OTHER ? label : null, money(amount), money(estimate), chosen(),
                countedOn == null ? all.getCountedOn() : countedOn, populationSource == null || populationSource.isBlank() ? all.getPopulationSource() : populationSource,
                said(all).stream().map(party -> party.part(key)).toList());
    }

    /// Of whom something is said that the key needs, in the order of the page.
    private List<PartyLine> said(YearForm all) {
        return IntStream.of(lines(all)).mapToObj(i -> own.get(i).over(all.getParties().get(i))).toList();
    }

    private int[] lines(YearForm all) {
        return IntStream.range(0, own.size()).filter(i -> own.get(i).over(all.getParties().get(i)).saysAnythingOf(key)).toArray();
    }

    /// Where on the page the number stands that was sent as `parts[3].percent`.
    ///
    /// @param at where the component's own numbers stand
    String party(int sent, String number, YearForm all, String at) {
        int[] lines = lines(all);
        if (sent >= lines.length) return null;
        String line = ":" + lines[sent] + ":" + number;
        return all.isDivided() && own.get(lines[sent]).saysAnythingOf(key) ? at + "own" + line : "parties" + line;
    }

    /// Where the parties' numbers begin that the key goes by.
    String parties(YearForm all, String at) {
        return switch (key) {
            case FIXED_PERCENT -> (all.isDivided() ? at + "own:0:" : "parties:0:") + "percent";
            case FIXED_AMOUNTS -> (all.isDivided() ? at + "own:0:" : "parties:0:") + "amount";
            case PER_CAPITA, BASE_AND_PER_CAPITA -> "parties:0:population";
            case EQUAL, BY_PLACES -> null;
        };
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

    public List<PartyLine> getOwn() {
        return own;
    }

    /// Something is said for this component alone.
    public boolean isApart() {
        return countedOn != null || populationSource != null && !populationSource.isBlank() || own.stream().anyMatch(PartyLine::isFilled);
    }

    public LocalDate getCountedOn() {
        return countedOn;
    }

    public void setCountedOn(LocalDate countedOn) {
        this.countedOn = countedOn;
    }

    public String getPopulationSource() {
        return populationSource;
    }

    public void setPopulationSource(String populationSource) {
        this.populationSource = populationSource;
    }
}
