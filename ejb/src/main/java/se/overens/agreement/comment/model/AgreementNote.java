package se.overens.agreement.comment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// What colleagues say to each other about a point of their own draft or of a version. Working material: it can be
/// removed, and follows the draft into the version that it is sent as.
@Entity
@Table(name = "agreement_note")
public class AgreementNote extends WorkspaceEntity {

    private UUID organisation;
    @Convert(converter = OptionalUuid.class)
    private UUID agreement;
    @Convert(converter = OptionalUuid.class)
    private UUID draft;
    @Column(name = "version_number")
    private Integer versionNumber;
    private String point;
    private String role;
    private String text;
    private Instant at;

    protected AgreementNote() {
        // for JPA
    }

    /// @param role of the colleague who writes it
    public AgreementNote(String workspace, UUID organisation, Point point, String role, Saying saying, Instant at) {
        super(workspace);
        this.organisation = organisation;
        this.point = point.written();
        this.role = role;
        this.text = saying.text();
        this.at = at;
    }

    public AgreementNote onVersion(UUID which, int number) {
        agreement = which;
        versionNumber = number;
        draft = null;
        return this;
    }

    /// @param which the draft
    /// @param of    the agreement that it is a counter-offer in, or null
    public AgreementNote onDraft(UUID which, UUID of) {
        draft = which;
        agreement = of;
        return this;
    }

    public UUID organisation() {
        return organisation;
    }

    public UUID agreement() {
        return agreement;
    }

    public UUID draft() {
        return draft;
    }

    /// Null as long as it is about a draft.
    public Integer versionNumber() {
        return versionNumber;
    }

    public Point point() {
        return Point.of(point);
    }

    public String role() {
        return role;
    }

    public String text() {
        return text;
    }

    public Instant at() {
        return at;
    }
}
