package se.overens.cofinancing.cost.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.shared.Money;
import se.overens.shared.model.WorkspaceEntity;

/// The cost of a post in one calendar year, as it was entered: components that keys divide, or what each party's part was
/// decided to be. Never changed; entered again it gets the next revision, and the highest counts.
@Entity
@Table(name = "post_year")
public class PostYear extends WorkspaceEntity {

    public enum Mode { SPLIT, AS_DECIDED }

    /// Where the amounts come from, and the clause of the agreements that says how they are divided.
    public record Sources(String amount, String clause) {
    }

    private UUID post;
    private int year;
    private int revision;
    @Enumerated(EnumType.STRING)
    private Mode mode;
    @Column(name = "amount_ore")
    private long amountOre;
    private String source;
    private String clause;
    @Enumerated(EnumType.STRING)
    @Column(name = "pro_rata")
    private ProRata proRata;
    @Column(name = "pro_rata_words")
    private String proRataWords;
    @Column(name = "unit_ore")
    private long unitOre;
    @Column(name = "covers_from")
    private LocalDate coversFrom;
    @Column(name = "entered_by")
    private UUID enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected PostYear() {
        // for JPA
    }

    public PostYear(CoFinancedPost post, YearPlan plan, int revision, UUID by, Instant at) {
        super(post.workspace());
        this.post = post.id();
        this.year = plan.year();
        this.revision = revision;
        this.mode = plan.asDecided() ? Mode.AS_DECIDED : Mode.SPLIT;
        this.amountOre = plan.amount().ore();
        this.source = plan.sources().amount();
        this.clause = plan.sources().clause();
        this.proRata = plan.terms().proRata();
        this.proRataWords = plan.terms().proRataWords();
        this.unitOre = plan.terms().unit().ore();
        this.coversFrom = plan.terms().coversFrom();
        this.enteredBy = by;
        this.enteredAt = at;
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

    public YearTerms terms() {
        return new YearTerms(proRata, proRataWords, Money.ofOre(unitOre), coversFrom);
    }

    public Sources sources() {
        return new Sources(source, clause);
    }

    public UUID enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
