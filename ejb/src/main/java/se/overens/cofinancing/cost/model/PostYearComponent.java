package se.overens.cofinancing.cost.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import se.overens.cofinancing.cost.model.CostShareKey.BaseAndPerCapita;
import se.overens.cofinancing.cost.model.CostShareKey.ByPlaces;
import se.overens.cofinancing.cost.model.CostShareKey.Equal;
import se.overens.cofinancing.cost.model.CostShareKey.FixedAmounts;
import se.overens.cofinancing.cost.model.CostShareKey.FixedPercent;
import se.overens.cofinancing.cost.model.CostShareKey.PerCapita;
import se.overens.shared.Fraction;
import se.overens.shared.Money;
import se.overens.shared.model.WorkspaceEntity;

/// A component of a year, frozen with its key and where the key's numbers come from. Never changed.
@Entity
@Table(name = "post_year_component")
public class PostYearComponent extends WorkspaceEntity {

    private enum KeyType { EQUAL, PER_CAPITA, FIXED_PERCENT, FIXED_AMOUNTS, BASE_AND_PER_CAPITA, BY_PLACES }

    @Column(name = "post_year")
    private UUID postYear;
    private int position;
    @Enumerated(EnumType.STRING)
    private ComponentKind kind;
    private String label;
    @Column(name = "full_year_ore")
    private long fullYearOre;
    @Column(name = "amount_ore")
    private long amountOre;
    @Enumerated(EnumType.STRING)
    @Column(name = "key_type")
    private KeyType keyType;
    @Column(name = "key_base")
    private String keyBase;
    @Column(name = "counted_on")
    private LocalDate countedOn;
    @Column(name = "population_source")
    private String populationSource;
    @Column(name = "model_number")
    private Integer modelNumber;
    @Column(name = "model_sha256")
    private String modelSha256;

    protected PostYearComponent() {
        // for JPA
    }

    public PostYearComponent(PostYear year, int position, YearComponent said) {
        super(year.workspace());
        this.postYear = year.id();
        this.position = position;
        this.kind = said.kind();
        this.label = said.label();
        this.fullYearOre = said.fullYear().ore();
        this.amountOre = said.amount().ore();
        this.keyType = type(said.key());
        this.keyBase = said.key() instanceof BaseAndPerCapita(var base) ? base.toPlainString() : null;
        this.countedOn = said.source().countedOn();
        this.populationSource = said.source().population();
        this.modelNumber = said.source().modelNumber();
        this.modelSha256 = said.source().modelSha256();
    }

    private static KeyType type(CostShareKey key) {
        return switch (key) {
            case Equal()             -> KeyType.EQUAL;
            case PerCapita()         -> KeyType.PER_CAPITA;
            case FixedPercent()      -> KeyType.FIXED_PERCENT;
            case FixedAmounts()      -> KeyType.FIXED_AMOUNTS;
            case BaseAndPerCapita(_) -> KeyType.BASE_AND_PER_CAPITA;
            case ByPlaces()          -> KeyType.BY_PLACES;
        };
    }

    private CostShareKey key() {
        return switch (keyType) {
            case EQUAL               -> new Equal();
            case PER_CAPITA          -> new PerCapita();
            case FIXED_PERCENT       -> new FixedPercent();
            case FIXED_AMOUNTS       -> new FixedAmounts();
            case BASE_AND_PER_CAPITA -> new BaseAndPerCapita(Fraction.parse(keyBase));
            case BY_PLACES           -> new ByPlaces();
        };
    }

    public UUID postYear() {
        return postYear;
    }

    /// As it was entered, with what the key needs of each party.
    public YearComponent component(List<PostYearInput> inputs) {
        return new YearComponent(kind, label, Money.ofOre(fullYearOre), Money.ofOre(amountOre), key(),
                new KeySource(countedOn, populationSource, modelNumber, modelSha256), inputs.stream().map(PostYearInput::party).toList());
    }
}
