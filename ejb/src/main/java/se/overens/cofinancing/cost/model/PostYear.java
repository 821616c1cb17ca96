package se.overens.cofinancing.cost.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import se.overens.cofinancing.cost.model.CostShareKey.BaseAndPerCapita;
import se.overens.cofinancing.cost.model.CostShareKey.Equal;
import se.overens.cofinancing.cost.model.CostShareKey.FixedPercent;
import se.overens.cofinancing.cost.model.CostShareKey.PerCapita;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.shared.Fraction;
import se.overens.shared.Money;
import se.overens.shared.model.WorkspaceEntity;

/// The cost of a post in one calendar year, as it was entered: either an amount to be shared by a key, or what each
/// party's part was decided to be. Never changed; entered again it gets the next revision, and the highest counts.
@Entity
@Table(name = "post_year")
public class PostYear extends WorkspaceEntity {

    public enum Mode { SPLIT, AS_DECIDED }

    private enum KeyType { EQUAL, PER_CAPITA, FIXED_PERCENT, BASE_AND_PER_CAPITA }

    /// Where the figures come from: the amount, the inhabitants (null where nobody is counted), and the clause of the
    /// agreements that says so.
    public record Sources(String amount, String population, String clause) {
    }

    private UUID post;
    private int year;
    private int revision;
    @Enumerated(EnumType.STRING)
    private Mode mode;
    @Column(name = "amount_ore")
    private long amountOre;
    @Enumerated(EnumType.STRING)
    @Column(name = "key_type")
    private KeyType keyType;
    @Column(name = "key_base")
    private String keyBase;
    private String source;
    @Column(name = "population_source")
    private String populationSource;
    private String clause;
    @Column(name = "entered_by")
    private UUID enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected PostYear() {
        // for JPA
    }

    private PostYear(CoFinancedPost post, int year, int revision, Mode mode, Money amount, Sources sources, UUID by, Instant at) {
        super(post.workspace());
        this.post = post.id();
        this.year = year;
        this.revision = revision;
        this.mode = mode;
        this.amountOre = amount.ore();
        this.source = sources.amount();
        this.populationSource = sources.population();
        this.clause = sources.clause();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    public static PostYear split(CoFinancedPost post, int year, int revision, Money amount, CostShareKey key,
                                 Sources sources, UUID by, Instant at) {
        PostYear made = new PostYear(post, year, revision, Mode.SPLIT, amount, sources, by, at);
        made.keyType = switch (key) {
            case Equal()             -> KeyType.EQUAL;
            case PerCapita()         -> KeyType.PER_CAPITA;
            case FixedPercent()      -> KeyType.FIXED_PERCENT;
            case BaseAndPerCapita(_) -> KeyType.BASE_AND_PER_CAPITA;
        };
        if (key instanceof BaseAndPerCapita(var base)) made.keyBase = base.toPlainString();
        return made;
    }

    public static PostYear asDecided(CoFinancedPost post, int year, int revision, Money amount, Sources sources,
                                     UUID by, Instant at) {
        return new PostYear(post, year, revision, Mode.AS_DECIDED, amount, sources, by, at);
    }

    public UUID post() {
        return post;
    }

    public int year() {
        return year;
    }

    public int revision() {
        return revision;
    }

    public Mode mode() {
        return mode;
    }

    public Money amount() {
        return Money.ofOre(amountOre);
    }

    /// Nothing for a year that was entered as decided.
    public Optional<CostShareKey> key() {
        return Optional.ofNullable(keyType).map(type -> switch (type) {
            case EQUAL               -> new Equal();
            case PER_CAPITA          -> new PerCapita();
            case FIXED_PERCENT       -> new FixedPercent();
            case BASE_AND_PER_CAPITA -> new BaseAndPerCapita(Fraction.parse(keyBase));
        });
    }

    public Sources sources() {
        return new Sources(source, populationSource, clause);
    }

    public UUID enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
