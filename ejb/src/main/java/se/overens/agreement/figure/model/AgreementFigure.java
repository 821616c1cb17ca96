package se.overens.agreement.figure.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.agreement.model.Agreement;
import se.overens.distribution.model.Grounds;
import se.overens.shared.Fraction;
import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;
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
    /// @param grounds  what was known of the year when it was decided, or null
    public record Source(String standing, UUID model, int modelNumber, String modelTitle, LocalDate decidedOn, String caseReference,
                         String sha256, Grounds grounds) {
    }

    /// @param wholeYear as it stands in the publication
    /// @param part      how much of the year the agreement holds for the party
    /// @param places    what that makes, in whole persons
    /// @param tied      whether an equal remainder decided it
    /// @param outside   whether the whole year's figure lay outside the band of the text when it came
    public record Amount(int wholeYear, Fraction part, int places, boolean tied, boolean outside) {
    }

    private UUID agreement;
    private UUID organisation;
    private int year;
    private int places;
    @Column(name = "whole_year")
    private int wholeYear;
    @Column(name = "year_part")
    private String part;
    private boolean tied;
    @Column(name = "outside_band")
    private boolean outside;
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
    @Convert(converter = Jsonb.class)
    private String grounds;
    private Instant at;

    protected AgreementFigure() {
        // for JPA
    }

    public AgreementFigure(Agreement agreement, UUID organisation, int year, Amount amount, Source source, Instant at) {
        super(agreement.workspace());
        this.agreement = agreement.id();
        this.organisation = organisation;
        this.year = year;
        this.places = amount.places();
        this.wholeYear = amount.wholeYear();
        this.part = amount.part().toString();
        this.tied = amount.tied();
        this.outside = amount.outside();
        this.standing = source.standing();
        this.model = source.model();
        this.modelNumber = source.modelNumber();
        this.modelTitle = source.modelTitle();
        this.decidedOn = source.decidedOn();
        this.caseReference = source.caseReference();
        this.sha256 = source.sha256();
        this.grounds = source.grounds() == null ? null : Json.write(source.grounds());
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

    public int wholeYear() {
        return wholeYear;
    }

    /// How much of the year, as a fraction: `1`, `7/12`.
    public String part() {
        return part;
    }

    public boolean tied() {
        return tied;
    }

    public boolean outside() {
        return outside;
    }

    public Source source() {
        return new Source(standing, model, modelNumber, modelTitle, decidedOn, caseReference, sha256,
                grounds == null ? null : Json.read(grounds, Grounds.class));
    }

    public Instant at() {
        return at;
    }
}
