package se.overens.distribution.referral.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.shared.Json;
import se.overens.shared.Refusal;
import se.overens.shared.model.WorkspaceEntity;

/// One round of referral. It is sent to every municipality of the county at the same moment and is frozen from then on;
/// the draft it was made from stays the county's own. It can be answered up to and on its last day, or until the county
/// withdraws it. Then the county disposes of each comment and publishes that with the revised version.
@Entity
@Table(name = "referral_round")
public class ReferralRound extends WorkspaceEntity {

    /// The last day has passed.
    public static class ReferralClosed extends Refusal {
        public ReferralClosed(LocalDate lastDay) {
            super(Kind.CONFLICT, "referral-closed", lastDay);
        }
    }

    /// The county has taken it back.
    public static class ReferralWithdrawn extends Refusal {
        public ReferralWithdrawn(int number) {
            super(Kind.CONFLICT, "referral-withdrawn", number);
        }
    }

    private UUID organisation;
    private int number;
    private int draft;
    private int turn;
    private String title;
    @Column(name = "last_day")
    private LocalDate lastDay;
    private String document;
    private String sha256;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    protected ReferralRound() {
        // for JPA
    }

    /// @param draft the number of the draft it is made from
    /// @param turn  1 for the first round of that draft
    public ReferralRound(String workspace, UUID organisation, int number, int draft, int turn, ReferralText text, Instant at) {
        super(workspace);
        this.organisation = organisation;
        this.number = number;
        this.draft = draft;
        this.turn = turn;
        this.title = text.proposal().title();
        this.lastDay = text.lastDay();
        this.document = text.canonical();
        this.sha256 = Json.sha256(document);
        this.sentAt = at;
    }

    public void withdraw(String reason, LocalDate on, Instant at) {
        expectAnswerable(on);
        withdrawnAt = at;
        withdrawnReason = reason;
    }

    /// @throws ReferralWithdrawn when it has been taken back
    /// @throws ReferralClosed    after the last day
    public void expectAnswerable(LocalDate on) {
        expectStanding();
        if (on.isAfter(lastDay)) throw new ReferralClosed(lastDay);
    }

    /// @throws ReferralWithdrawn when it has been taken back
    public void expectStanding() {
        if (withdrawnAt != null) throw new ReferralWithdrawn(number);
    }

    /// @param disposed whether the disposition has been published
    public RoundState state(LocalDate on, boolean disposed) {
        if (withdrawnAt != null) return RoundState.WITHDRAWN;
        if (disposed) return RoundState.DISPOSED;
        return on.isAfter(lastDay) ? RoundState.CLOSED : RoundState.OPEN;
    }

    public UUID organisation() {
        return organisation;
    }

    public int number() {
        return number;
    }

    public int draft() {
        return draft;
    }

    public int turn() {
        return turn;
    }

    public String title() {
        return title;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public ReferralText text() {
        return ReferralText.read(document);
    }

    public String sha256() {
        return sha256;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /// Null as long as it stands.
    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }
}
