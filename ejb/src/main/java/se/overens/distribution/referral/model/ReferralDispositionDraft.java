package se.overens.distribution.referral.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.WorkspaceEntity;

/// The county's working copy of what becomes of each comment. Nobody else sees it; publishing it inserts a frozen
/// [ReferralOutcome].
@Entity
@Table(name = "referral_disposition_draft")
public class ReferralDispositionDraft extends WorkspaceEntity {

    private UUID organisation;
    private UUID referral;
    @Convert(converter = Jsonb.class)
    private String items;
    @Column(name = "saved_at")
    private Instant savedAt;

    protected ReferralDispositionDraft() {
        // for JPA
    }

    public ReferralDispositionDraft(ReferralRound round, Dispositions dispositions, Instant at) {
        super(round.workspace());
        this.organisation = round.organisation();
        this.referral = round.id();
        write(dispositions, at);
    }

    public final void write(Dispositions dispositions, Instant at) {
        items = Json.write(dispositions);
        savedAt = at;
    }

    public UUID organisation() {
        return organisation;
    }

    public UUID referral() {
        return referral;
    }

    public Dispositions dispositions() {
        return Json.read(items, Dispositions.class);
    }

    public Instant savedAt() {
        return savedAt;
    }
}
