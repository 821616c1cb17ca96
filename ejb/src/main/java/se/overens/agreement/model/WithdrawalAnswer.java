package se.overens.agreement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// What another party says to a notice being undone. Never changed.
@Entity
@Table(name = "notice_withdrawal_answer")
public class WithdrawalAnswer extends WorkspaceEntity {

    private UUID withdrawal;
    private UUID party;
    private boolean consents;
    private boolean completes;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Convert(converter = OptionalUuid.class)
    private UUID document;
    private Instant at;

    protected WithdrawalAnswer() {
        // for JPA
    }

    /// @param completes whether it was the last consent that was needed
    /// @param document  what came in, when registered for another; otherwise null
    public WithdrawalAnswer(NoticeWithdrawal withdrawal, UUID party, boolean consents, boolean completes, UUID registeredBy, UUID document, Instant at) {
        super(withdrawal.workspace());
        this.withdrawal = withdrawal.id();
        this.party = party;
        this.consents = consents;
        this.completes = completes;
        this.registeredBy = registeredBy;
        this.document = document;
        this.at = at;
    }

    public UUID withdrawal() {
        return withdrawal;
    }

    public UUID party() {
        return party;
    }

    public boolean consents() {
        return consents;
    }

    public boolean completes() {
        return completes;
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    public UUID document() {
        return document;
    }

    public Instant at() {
        return at;
    }
}
