package se.overens.agreement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// A text that one organisation works on for itself. Nobody else can see it; sending it inserts a frozen version and
/// removes the draft.
@Entity
@Table(name = "agreement_draft")
public class AgreementDraft extends WorkspaceEntity {

    private UUID organisation;
    @Convert(converter = OptionalUuid.class)
    private UUID agreement;
    @Column(name = "based_on")
    private Integer basedOn;
    private String joins;
    private String template;
    @Column(name = "answer_by")
    private LocalDate answerBy;
    @Column(name = "valid_until")
    private LocalDate validUntil;
    @Convert(converter = OptionalUuid.class)
    private UUID amends;
    @Convert(converter = Jsonb.class)
    private String text;
    private String reason;
    @Column(name = "changed_at")
    private Instant changedAt;

    protected AgreementDraft() {
        // for JPA
    }

    private AgreementDraft(String workspace, UUID organisation, AgreementText text, Instant at) {
        super(workspace);
        this.organisation = organisation;
        this.text = Json.write(text);
        this.reason = "";
        this.changedAt = at;
    }

    public static AgreementDraft ofOffer(String workspace, UUID organisation, String template, AgreementText text, Instant at) {
        AgreementDraft draft = new AgreementDraft(workspace, organisation, text, at);
        draft.template = template;
        return draft;
    }

    public static AgreementDraft ofAddendum(UUID organisation, Agreement amended, AgreementText text, Instant at) {
        AgreementDraft draft = new AgreementDraft(amended.workspace(), organisation, text, at);
        draft.amends = amended.id();
        return draft;
    }

    public static AgreementDraft ofCounterOffer(UUID organisation, AgreementVersion basis, Instant at) {
        AgreementDraft draft = new AgreementDraft(basis.workspace(), organisation, basis.text(), at);
        draft.agreement = basis.agreement();
        draft.basedOn = basis.number();
        return draft;
    }

    public void write(AgreementText changed, String why, Instant at) {
        text = Json.write(changed);
        reason = why == null ? "" : why.strip();
        changedAt = at;
    }

    /// From now on it is written from another text, and joins these proposals (none: it joins nothing).
    public void standOn(int version, AgreementText put, Collection<Integer> joined, Instant at) {
        basedOn = version;
        joins = joined.isEmpty() ? null : joined.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        text = Json.write(put);
        changedAt = at;
    }

    /// How long the others may answer, and how long what is sent binds; null: no last day.
    public void within(LocalDate lastDayToAnswer, LocalDate bindsUntil) {
        answerBy = lastDayToAnswer;
        validUntil = bindsUntil;
    }

    public UUID organisation() {
        return organisation;
    }

    /// The one it is a counter-offer in, or null.
    public UUID agreement() {
        return agreement;
    }

    /// The agreement it is a draft of an addendum to, or null.
    public UUID amends() {
        return amends;
    }

    public Integer basedOn() {
        return basedOn;
    }

    /// The numbers of the proposals it joins, or none.
    public List<Integer> joins() {
        return joins == null ? List.of() : Arrays.stream(joins.split(",")).map(Integer::valueOf).toList();
    }

    public LocalDate answerBy() {
        return answerBy;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public String template() {
        return template;
    }

    public AgreementText text() {
        return Json.read(text, AgreementText.class);
    }

    public String reason() {
        return reason;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
