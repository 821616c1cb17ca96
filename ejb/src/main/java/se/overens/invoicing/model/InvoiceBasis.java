package se.overens.invoicing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// A fakturaunderlag: what the county's own ledger is to invoice for a half-year of one post, or for a settlement of it that
/// all have approved, one row per payer. It is
/// made once and never changed; what is wrong is put right by a credit. All amounts are in öre.
@Entity
@Table(name = "invoice_basis")
public class InvoiceBasis extends WorkspaceEntity {

    private int number;
    private String label;
    private UUID post;
    @Column(name = "post_number")
    private int postNumber;
    @Column(name = "post_title")
    private String postTitle;
    private int year;
    private Integer half;
    @Convert(converter = OptionalUuid.class)
    private UUID settlement;
    @Column(name = "settlement_number")
    private Integer settlementNumber;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    @Column(name = "year_ore")
    private long yearOre;
    private String months;
    @Column(name = "through_ore")
    private long throughOre;
    @Column(name = "billed_before_ore")
    private long billedBeforeOre;
    @Column(name = "overflow_ore")
    private long overflowOre;
    @Column(name = "corrected_ore")
    private long correctedOre;
    @Column(name = "total_ore")
    private long totalOre;
    @Column(name = "cost_key")
    @Convert(converter = Jsonb.class)
    private String key;
    @Column(name = "year_row")
    private UUID yearRow;
    @Column(name = "made_on")
    private LocalDate madeOn;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "made_by")
    private UUID madeBy;

    protected InvoiceBasis() {
        // for JPA
    }

    public InvoiceBasis(String workspace, int number, String label, Post post, InvoicePlan.Period period, Cost cost, Made made) {
        this(workspace, number, label, post, cost, made);
        this.year = period.halfYear().year();
        this.half = period.halfYear().half();
        this.startsOn = period.startsOn();
        this.endsOn = period.endsOn();
    }

    public InvoiceBasis(String workspace, int number, String label, Post post, Settlement settled, Cost cost, Made made) {
        this(workspace, number, label, post, cost, made);
        this.settlement = settled.id();
        this.settlementNumber = settled.number();
        this.year = settled.year();
        this.startsOn = settled.from();
        this.endsOn = settled.through();
    }

    private InvoiceBasis(String workspace, int number, String label, Post post, Cost cost, Made made) {
        super(workspace);
        this.number = number;
        this.label = label;
        this.post = post.id();
        this.postNumber = post.number();
        this.postTitle = post.title();
        this.yearOre = cost.yearOre();
        this.months = cost.months();
        this.totalOre = cost.totalOre();
        this.throughOre = cost.throughOre();
        this.overflowOre = cost.overflowOre();
        this.correctedOre = cost.correctedOre();
        this.billedBeforeOre = cost.billedBeforeOre();
        this.key = Json.write(cost.key());
        this.yearRow = cost.yearRow();
        this.madeOn = made.on();
        this.dueOn = made.dueOn();
        this.madeAt = made.at();
        this.madeBy = made.by();
    }

    /// The post, as it was called.
    public record Post(UUID id, int number, String title) {
    }

    /// What was settled.
    ///
    /// @param number of the post's settlements
    public record Settlement(UUID id, int number, int year, LocalDate from, LocalDate through) {
    }

    /// @param yearOre    the whole year's cost
    /// @param months     how many months of the year the post has run through the period's end, an exact fraction
    /// @param throughOre the cost of those months
    /// @param overflowOre what of it lies above a ceiling and is not billed
    /// @param correctedOre what is put right of earlier years, and invoiced too
    /// @param totalOre   what is invoiced now
    /// @param yearRow    the row of the post's year that it was computed from
    public record Cost(long yearOre, String months, long throughOre, long overflowOre, long correctedOre, long totalOre, KeySource key, UUID yearRow) {

        /// In the year's earlier bases.
        public long billedBeforeOre() {
            return throughOre - overflowOre + correctedOre - totalOre;
        }
    }

    public record Made(LocalDate on, LocalDate dueOn, Instant at, UUID by) {
    }

    public int number() {
        return number;
    }

    public String label() {
        return label;
    }

    public Post post() {
        return new Post(post, postNumber, postTitle);
    }

    public int year() {
        return year;
    }

    /// Null for a settlement's.
    public HalfYear period() {
        return half == null ? null : new HalfYear(year, half);
    }

    /// Null for a half-year's.
    public Settlement settlement() {
        return settlement == null ? null : new Settlement(settlement, settlementNumber, year, startsOn, endsOn);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public Cost cost() {
        return new Cost(yearOre, months, throughOre, overflowOre, correctedOre, totalOre, Json.read(key, KeySource.class), yearRow);
    }

    public long totalOre() {
        return totalOre;
    }

    public boolean isMadeBy(UUID organisation) {
        return madeBy.equals(organisation);
    }

    public Made made() {
        return new Made(madeOn, dueOn, madeAt, madeBy);
    }
}
