package se.overens.distribution.referral.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import se.overens.shared.Json;
import se.overens.shared.model.WorkspaceEntity;

/// What became of a round: each comment with its disposition, and the revised version. Published to everybody in the
/// county at the same moment, and frozen.
@Entity
@Table(name = "referral_outcome")
public class ReferralOutcome extends WorkspaceEntity {

    /// @param revised the draft as it was when the disposition was published
    public record Document(Dispositions dispositions, Proposal revised) {
    }

    private UUID organisation;
    private UUID referral;
    private String document;
    private String sha256;
    @Column(name = "published_at")
    private Instant publishedAt;

    protected ReferralOutcome() {
        // for JPA
    }

    public ReferralOutcome(ReferralRound round, Document document, Instant at) {
        super(round.workspace());
        this.organisation = round.organisation();
        this.referral = round.id();
        this.document = new String(Json.canonical(document), StandardCharsets.UTF_8);
        this.sha256 = Json.sha256(this.document);
        this.publishedAt = at;
    }

    public UUID organisation() {
        return organisation;
    }

    public UUID referral() {
        return referral;
    }

    public Document document() {
        return Json.read(document, Document.class);
    }

    public String sha256() {
        return sha256;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
