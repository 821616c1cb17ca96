package se.overens.cofinancing.index.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.overens.cofinancing.index.model.IndexTables.Weighted;
import se.overens.shared.Fraction;
import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.WorkspaceEntity;

/// An index that contracts of the workspace follow: one that is published, or a composite of such. Never changed.
@Entity
@Table(name = "index_series")
public class IndexSeries extends WorkspaceEntity {

    private record Part(String series, String weight) {
    }

    private String code;
    private String name;
    @Convert(converter = Jsonb.class)
    private String parts;
    @Column(name = "registered_by")
    private UUID registeredBy;
    private Instant at;

    protected IndexSeries() {
        // for JPA
    }

    /// @param parts what a composite is made of; none for an index that is published
    public IndexSeries(String workspace, String code, String name, List<Weighted> parts, UUID registeredBy, Instant at) {
        super(workspace);
        this.code = code;
        this.name = name;
        this.parts = Json.write(parts.stream().map(part -> new Part(part.series(), part.weight().toPlainString())).toList());
        this.registeredBy = registeredBy;
        this.at = at;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public List<Weighted> parts() {
        return Arrays.stream(Json.read(parts, Part[].class)).map(part -> new Weighted(part.series(), Fraction.parse(part.weight()))).toList();
    }

    public boolean isComposite() {
        return !parts().isEmpty();
    }
}
