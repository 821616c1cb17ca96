package se.overens.cofinancing.index.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import se.overens.shared.Fraction;
import se.overens.shared.model.WorkspaceEntity;

/// A value of an index as it was published. A later publication adds another; this one stays.
@Entity
@Table(name = "index_point")
public class IndexPoint extends WorkspaceEntity {

    private UUID series;
    private String period;
    private String level;
    private String edition;
    @Column(name = "published_on")
    private LocalDate publishedOn;
    @Column(name = "registered_by")
    private UUID registeredBy;
    private Instant at;

    protected IndexPoint() {
        // for JPA
    }

    /// @param level as it was published, `102.7`
    public IndexPoint(IndexSeries series, IndexValue value, String level, UUID registeredBy, Instant at) {
        super(series.workspace());
        this.series = series.id();
        this.period = value.period().toString();
        this.level = level;
        this.edition = value.edition().toString();
        this.publishedOn = value.publishedOn();
        this.registeredBy = registeredBy;
        this.at = at;
    }

    public UUID series() {
        return series;
    }

    public String level() {
        return level;
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    public IndexValue value() {
        return new IndexValue(IndexPeriod.parse(period), Fraction.parse(level), YearMonth.parse(edition), publishedOn);
    }
}
