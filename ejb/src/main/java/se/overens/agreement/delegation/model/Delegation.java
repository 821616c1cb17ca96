package se.overens.agreement.delegation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.agreement.model.AgreementForm;
import se.overens.decision.model.DecidingBody;
import se.overens.shared.Money;
import se.overens.shared.model.WorkspaceEntity;

/// By a decision of its own a municipality has let a regional body act for it, from a day, within limits. Never changed;
/// taken back by a [DelegationRevocation].
@Entity
public class Delegation extends WorkspaceEntity {

    private UUID organisation;
    private UUID body;
    private String scopes;
    @Enumerated(EnumType.STRING)
    private AgreementForm form;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    @Column(name = "most_persons")
    private Integer mostPersons;
    @Column(name = "most_amount")
    private Long mostAmount;
    @Column(name = "most_months")
    private Integer mostMonths;
    @Enumerated(EnumType.STRING)
    @Column(name = "decided_by")
    private DecidingBody decidedBy;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    private String paragraph;
    @Column(name = "case_reference")
    private String caseReference;
    private UUID extract;
    @Column(name = "registered_by")
    private UUID registeredBy;
    private Instant at;

    protected Delegation() {
        // for JPA
    }

    /// What is given.
    ///
    /// @param form   of agreements, or null for any
    /// @param endsOn the last day, or null until further notice
    public record Given(Set<DelegatedScope> scopes, AgreementForm form, LocalDate startsOn, LocalDate endsOn, DelegationLimits limits) {
    }

    /// The decision that it rests on.
    public record Basis(DecidingBody decidedBy, LocalDate decidedOn, String paragraph, String caseReference, UUID extract) {
    }

    /// @param organisation for whom
    /// @param body         who may act
    public Delegation(String workspace, UUID organisation, UUID body, Given given, Basis basis, UUID registeredBy, Instant at) {
        super(workspace);
        this.organisation = organisation;
        this.body = body;
        this.scopes = given.scopes().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        this.form = given.form();
        this.startsOn = given.startsOn();
        this.endsOn = given.endsOn();
        this.mostPersons = given.limits().mostPersons();
        this.mostAmount = given.limits().mostAmount() == null ? null : given.limits().mostAmount().ore();
        this.mostMonths = given.limits().mostMonths();
        this.decidedBy = basis.decidedBy();
        this.decidedOn = basis.decidedOn();
        this.paragraph = basis.paragraph();
        this.caseReference = basis.caseReference();
        this.extract = basis.extract();
        this.registeredBy = registeredBy;
        this.at = at;
    }

    /// Whether it says anything of agreements of this form on this day; the limits are asked for by themselves.
    public boolean covers(AgreementForm asked, LocalDate day) {
        return (form == null || form == asked) && !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    public UUID organisation() {
        return organisation;
    }

    public UUID body() {
        return body;
    }

    public Given given() {
        Set<DelegatedScope> given = Arrays.stream(scopes.split(" ")).map(DelegatedScope::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DelegatedScope.class)));
        return new Given(given, form, startsOn, endsOn, new DelegationLimits(mostPersons, mostAmount == null ? null : Money.ofOre(mostAmount), mostMonths));
    }

    public Basis basis() {
        return new Basis(decidedBy, decidedOn, paragraph, caseReference, extract);
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    public Instant at() {
        return at;
    }
}
