package se.overens.distribution.referral.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.shared.Refusal;
import se.overens.shared.model.WorkspaceEntity;

/// A one-time link that lets a municipality answer without an account. It can be used once, until the round's last day;
/// the county can revoke it, and a new one to the same municipality does so too.
@Entity
@Table(name = "referral_link")
public class ReferralLink extends WorkspaceEntity {

    /// An answer has been sent by it.
    public static class LinkUsed extends Refusal {
        public LinkUsed() {
            super(Kind.GONE, "referral-link-used");
        }
    }

    /// The county has taken it back, or sent a newer one.
    public static class LinkRevoked extends Refusal {
        public LinkRevoked() {
            super(Kind.GONE, "referral-link-revoked");
        }
    }

    private UUID referral;
    private UUID organisation;
    private String code;
    @Column(name = "token_sha256")
    private String tokenSha256;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "used_at")
    private Instant usedAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ReferralLink() {
        // for JPA
    }

    public ReferralLink(ReferralRound round, UUID organisation, String code, LinkToken token, Instant at) {
        super(round.workspace());
        this.referral = round.id();
        this.organisation = organisation;
        this.code = code;
        this.tokenSha256 = token.sha256();
        this.createdAt = at;
    }

    public void use(Instant at) {
        expectUsable();
        usedAt = at;
    }

    public void revoke(Instant at) {
        expectUsable();
        revokedAt = at;
    }

    /// @throws LinkUsed    when it has been used
    /// @throws LinkRevoked when it has been taken back
    public void expectUsable() {
        if (usedAt != null) throw new LinkUsed();
        if (revokedAt != null) throw new LinkRevoked();
    }

    public boolean isUsable() {
        return usedAt == null && revokedAt == null;
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

    public Instant createdAt() {
        return createdAt;
    }

    public Instant usedAt() {
        return usedAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }
}
