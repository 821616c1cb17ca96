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

/// An answer that one municipality works on for itself. Nobody else sees it; sending it inserts a frozen answer and
/// removes the draft.
@Entity
@Table(name = "referral_answer_draft")
public class ReferralAnswerDraft extends WorkspaceEntity {

    private UUID organisation;
    private UUID referral;
    @Convert(converter = Jsonb.class)
    private String content;
    @Column(name = "saved_at")
    private Instant savedAt;

    protected ReferralAnswerDraft() {
        // for JPA
    }

    public ReferralAnswerDraft(ReferralRound round, UUID organisation, AnswerText text, Instant at) {
        super(round.workspace());
        this.organisation = organisation;
        this.referral = round.id();
        write(text, at);
    }

    public final void write(AnswerText text, Instant at) {
        content = Json.write(text);
        savedAt = at;
    }

    public UUID organisation() {
        return organisation;
    }

    public UUID referral() {
        return referral;
    }

    public AnswerText text() {
        return Json.read(content, AnswerText.class);
    }

    public Instant savedAt() {
        return savedAt;
    }
}
