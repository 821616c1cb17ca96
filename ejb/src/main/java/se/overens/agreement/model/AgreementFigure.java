package se.overens.agreement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.shared.model.WorkspaceEntity;

/// The figure that a year's published apportionment gave one party of an agreement, with where it came from. A later
/// publication for the year adds another; this one stays.
@Entity
@Table(name = "agreement_figure")
public class AgreementFigure extends WorkspaceEntity {

    /// Where the figure came from.
    ///
    /// @param standing `BESLUTAT`: decided by the county
    /// @param sha256   of the published model
    public record Source(String standing, UUID model, int modelNumber, String modelTitle, LocalDate decidedOn, String caseReference,
                         String sha256) {
    }

    private UUID agreement;
    private UUID organisation;
    private int year;
    private int places;
    private String standing;
    private UUID model;
    @Column(name = "model_number")
    private int modelNumber;
    @Column(name = "model_title")
    private String modelTitle;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Column(name = "case_reference")
    private String caseReference;
    private String sha256;
    private Instant at;

    protected AgreementFigure() {
        // for JPA
    }

    public AgreementFigure(Agreement agreement, UUID organisation, int year, int places, Source source, Instant at) {
        super(agreement.workspace());
        this.agreement = agreement.id();
        this.organisation = organisation;
        this.year = year;
        this.places = places;
        this.standing = source.standing();
        this.model = source.model();
        this.modelNumber = source.modelNumber();
        this.modelTitle = source.modelTitle();
        this.decidedOn = source.decidedOn();
        this.caseReference = source.caseReference();
        this.sha256 = source.sha256();
        this.at = at;
    }

    public UUID agreement() {
        return agreement;
    }

    public UUID organisation() {
        return organisation;
    }

    public int year() {
        return year;
    }

    public int places() {
        return places;
    }

    public Source source() {
        return new Source(standing, model, modelNumber, modelTitle, decidedOn, caseReference, sha256);
    }

    public Instant at() {
        return at;
    }
}
