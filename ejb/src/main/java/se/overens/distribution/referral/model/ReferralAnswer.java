package se.overens.distribution.referral.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.shared.Json;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// What one municipality has answered. Never changed: a new answer before the last day replaces it, and both are kept.
@Entity
@Table(name = "referral_answer")
public class ReferralAnswer extends WorkspaceEntity {

    private UUID referral;
    private UUID organisation;
    private String code;
    private int turn;
    @Enumerated(EnumType.STRING)
    private AnswerWay way;
    private String content;
    private String sha256;
    @Column(name = "received_on")
    private LocalDate receivedOn;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Convert(converter = OptionalUuid.class)
    private UUID attachment;

    /// How it came in.
    ///
    /// @param receivedOn the day it came
    /// @param sentAt     the moment it was sent or registered here
    /// @param attachment the letter; null unless it was registered
    public record Arrival(AnswerWay way, LocalDate receivedOn, Instant sentAt, UUID attachment) {
    }

    protected ReferralAnswer() {
        // for JPA
    }

    /// @param turn 1 for the municipality's first answer in the round
    public ReferralAnswer(ReferralRound round, UUID organisation, String code, int turn, AnswerText text, Arrival arrival) {
        super(round.workspace());
        this.referral = round.id();
        this.organisation = organisation;
        this.code = code;
        this.turn = turn;
        this.content = new String(Json.canonical(text), StandardCharsets.UTF_8);
        this.sha256 = Json.sha256(content);
        this.way = arrival.way();
        this.receivedOn = arrival.receivedOn();
        this.sentAt = arrival.sentAt();
        this.attachment = arrival.attachment();
    }

    public boolean isLate(LocalDate lastDay) {
        return receivedOn.isAfter(lastDay);
    }

    public UUID referral() {
        return referral;
    }

    public UUID organisation() {
        return organisation;
    }

    public String code() {
        return code;
    }

    public int turn() {
        return turn;
    }

    public AnswerWay way() {
        return way;
    }

    public AnswerText text() {
        return Json.read(content, AnswerText.class);
    }

    public String sha256() {
        return sha256;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /// Null unless it was registered from a letter.
    public UUID attachment() {
        return attachment;
    }
}
