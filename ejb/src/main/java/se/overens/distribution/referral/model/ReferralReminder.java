package se.overens.distribution.referral.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.WorkspaceEntity;

/// That those who had not answered were reminded, one day.
@Entity
@Table(name = "referral_reminder")
public class ReferralReminder extends WorkspaceEntity {

    private UUID referral;
    private LocalDate day;
    @Convert(converter = Jsonb.class)
    private String codes;
    @Column(name = "sent_at")
    private Instant sentAt;

    protected ReferralReminder() {
        // for JPA
    }

    /// @param codes the municipalities that were reminded
    public ReferralReminder(ReferralRound round, LocalDate day, List<String> codes, Instant at) {
        super(round.workspace());
        this.referral = round.id();
        this.day = day;
        this.codes = Json.write(codes);
        this.sentAt = at;
    }

    public UUID referral() {
        return referral;
    }

    public LocalDate day() {
        return day;
    }

    public List<String> codes() {
        return List.of(Json.read(codes, String[].class));
    }

    public Instant sentAt() {
        return sentAt;
    }
}
