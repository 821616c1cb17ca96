package se.overens.agreement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.WorkspaceEntity;

/// A text as it was sent: frozen under its hash, never changed. It opens a round, in which those who are asked answer it;
/// two that were written from the same text open the same round and lie side by side until a third joins them.
@Entity
@Table(name = "agreement_version")
public class AgreementVersion extends WorkspaceEntity {

    private UUID agreement;
    private int number;
    @Column(name = "proposed_by")
    private UUID proposedBy;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Column(name = "based_on")
    private Integer basedOn;
    private int round;
    private String joins;
    @Column(name = "answer_by")
    private LocalDate answerBy;
    @Column(name = "valid_until")
    private LocalDate validUntil;
    @Column(name = "states_before")
    @Convert(converter = Jsonb.class)
    private String statesBefore;
    private String reason;
    private String title;
    private int parties;
    @Column(name = "starts_on") private LocalDate startsOn;
    @Column(name = "ends_on") private LocalDate endsOn;
    @Column(name = "renewal_months")
    private Integer renewalMonths;
    @Column(name = "ends_for_all") private boolean endsForAll;
    private String document;
    private String sha256;
    private Instant at;

    protected AgreementVersion() {
        // for JPA
    }

    /// The first text.
    public AgreementVersion(Agreement agreement, AgreementText text, String reason, UUID proposedBy, UUID registeredBy, Instant at) {
        super(agreement.workspace());
        this.agreement = agreement.id();
        this.number = agreement.versions();
        this.round = 1;
        this.proposedBy = proposedBy;
        this.registeredBy = registeredBy;
        this.reason = reason == null ? "" : reason.strip();
        this.title = text.title();
        this.parties = text.parties().size();
        this.startsOn = text.startsOn();
        this.endsOn = text.endsOn();
        this.renewalMonths = text.noticeTerms() == null ? null : text.noticeTerms().renewalMonths();
        this.endsForAll = text.noticeTerms() != null && text.noticeTerms().isEndsForAll();
        this.document = text.canonical();
        this.sha256 = Json.sha256(document);
        this.at = at;
    }

    /// Written from an earlier text, and opening the round after it.
    public AgreementVersion basedOn(AgreementVersion basis) {
        basedOn = basis.number;
        round = basis.round + 1;
        return this;
    }

    /// Put together from proposals that lay side by side.
    public AgreementVersion joining(Collection<Integer> proposals) {
        joins = proposals.isEmpty() ? null : proposals.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        return this;
    }

    /// @param lastDayToAnswer null: none is set
    /// @param bindsUntil      the last day it binds without an answer, or null
    public AgreementVersion within(LocalDate lastDayToAnswer, LocalDate bindsUntil) {
        answerBy = lastDayToAnswer;
        validUntil = bindsUntil;
        return this;
    }

    /// Where each party stands when it is sent: there it stands again if it is taken back.
    public AgreementVersion sentWhen(List<AgreementParty> parties) {
        Map<String, String> states = new HashMap<>();
        parties.forEach(party -> states.put(party.organisation().toString(), party.state().name()));
        statesBefore = Json.write(states);
        return this;
    }

    public AgreementText text() {
        return Json.read(document, AgreementText.class);
    }

    /// Whether the bytes are still those that were hashed.
    public boolean isIntact() {
        return Json.sha256(document).equals(sha256);
    }

    public UUID agreement() {
        return agreement;
    }

    public int number() {
        return number;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    public String reason() {
        return reason;
    }

    public String title() {
        return title;
    }

    /// How many parties the text names.
    public int parties() {
        return parties;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public AgreementState.Term term() {
        return new AgreementState.Term(number, endsOn, renewalMonths != null, validUntil, endsForAll);
    }

    /// The number of the text it was written from, or null for the first.
    public Integer basedOn() {
        return basedOn;
    }

    public int round() {
        return round;
    }

    /// The numbers of the proposals it joins, or none.
    public List<Integer> joins() {
        return joins == null ? List.of() : Arrays.stream(joins.split(",")).map(Integer::valueOf).toList();
    }

    /// The last day to answer, or null.
    public LocalDate answerBy() {
        return answerBy;
    }

    /// The last day it binds without an answer, or null.
    public LocalDate validUntil() {
        return validUntil;
    }

    /// Where the party stood when this was sent, or null when it was no party then.
    public PartyState stateBefore(UUID organisation) {
        Object state = statesBefore == null ? null : Json.read(statesBefore, Map.class).get(organisation.toString());
        return state == null ? null : PartyState.valueOf(state.toString());
    }

    public String document() {
        return document;
    }

    public String sha256() {
        return sha256;
    }

    public Instant at() {
        return at;
    }
}
