package se.overens.agreement.funding.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.decision.model.DecidingBody;
import se.overens.shared.Money;
import se.overens.shared.model.WorkspaceEntity;

/// A payer's budget has decided on a year of an agreement: with how much at most, from what. A later decision for the same
/// year adds another; this one stays.
@Entity
@Table(name = "year_funding")
public class YearFunding extends WorkspaceEntity {

    /// What the minutes say.
    ///
    /// @param extract the attached extract of the minutes
    public record Minutes(DecidingBody body, LocalDate decidedOn, String paragraph, String caseReference, UUID extract) {
    }

    private UUID agreement;
    private UUID payer;
    private int year;
    private long ceiling;
    private String source;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    @Enumerated(EnumType.STRING)
    private DecidingBody body;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    private String paragraph;
    @Column(name = "case_reference")
    private String caseReference;
    private UUID extract;
    @Column(name = "registered_by")
    private UUID registeredBy;
    private Instant at;

    protected YearFunding() {
        // for JPA
    }

    /// @param source from what it is paid
    /// @param endsOn the last day that there is money from there, or null
    public YearFunding(String workspace, UUID agreement, UUID payer, int year, Money ceiling, String source, LocalDate endsOn, Minutes minutes, UUID registeredBy, Instant at) {
        super(workspace);
        this.agreement = agreement;
        this.payer = payer;
        this.year = year;
        this.ceiling = ceiling.ore();
        this.source = source;
        this.endsOn = endsOn;
        this.body = minutes.body();
        this.decidedOn = minutes.decidedOn();
        this.paragraph = minutes.paragraph();
        this.caseReference = minutes.caseReference();
        this.extract = minutes.extract();
        this.registeredBy = registeredBy;
        this.at = at;
    }

    public UUID payer() {
        return payer;
    }

    public int year() {
        return year;
    }

    public Money ceiling() {
        return Money.ofOre(ceiling);
    }

    public String source() {
        return source;
    }

    /// The last day that there is money from the source, or null when nobody has said.
    public LocalDate endsOn() {
        return endsOn;
    }

    public Minutes minutes() {
        return new Minutes(body, decidedOn, paragraph, caseReference, extract);
    }

    /// From the document that came in.
    public boolean isRegisteredForAnother() {
        return !registeredBy.equals(payer);
    }
}
