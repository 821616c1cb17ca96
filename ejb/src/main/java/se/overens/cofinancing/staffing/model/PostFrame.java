package se.overens.cofinancing.staffing.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.WorkspaceEntity;

/// What rules a post. Never changed: a later revision takes over.
@Entity
@Table(name = "post_frame")
public class PostFrame extends WorkspaceEntity {

    /// @param plannedEnd how long it is planned for, or null until further notice
    /// @param citation   the law or decision, "KL 2:1"
    /// @param steering   who sits in the group that steers it
    public record Said(LocalDate plannedEnd, LegalBasis legalBasis, String citation, List<Seat> steering) {
        public Said {
            steering = List.copyOf(steering);
        }
    }

    private UUID post;
    private int revision;
    @Column(name = "planned_end")
    private LocalDate plannedEnd;
    @Enumerated(EnumType.STRING)
    @Column(name = "legal_basis")
    private LegalBasis legalBasis;
    private String citation;
    @Convert(converter = Jsonb.class)
    private String steering;
    @Column(name = "entered_by")
    private UUID enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected PostFrame() {
        // for JPA
    }

    public PostFrame(CoFinancedPost post, int revision, Said said, UUID enteredBy, Instant enteredAt) {
        super(post.workspace());
        this.post = post.id();
        this.revision = revision;
        this.plannedEnd = said.plannedEnd();
        this.legalBasis = said.legalBasis();
        this.citation = said.citation().strip();
        this.steering = Json.write(said.steering());
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    public UUID post() {
        return post;
    }

    public int revision() {
        return revision;
    }

    public Said said() {
        return new Said(plannedEnd, legalBasis, citation, List.of(Json.read(steering, Seat[].class)));
    }

    public UUID enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
