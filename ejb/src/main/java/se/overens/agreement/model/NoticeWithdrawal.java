package se.overens.agreement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// A party that has given notice asks to have it undone. It stands until the others have answered: undone when all agree,
/// and when one does not, the notice stands. Never changed.
@Entity
@Table(name = "notice_withdrawal")
public class NoticeWithdrawal extends WorkspaceEntity {

    private UUID notice;
    private String reason;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Convert(converter = OptionalUuid.class)
    private UUID document;
    private Instant at;

    protected NoticeWithdrawal() {
        // for JPA
    }

    /// @param document what came in, when registered for another; otherwise null
    public NoticeWithdrawal(TerminationNotice notice, String reason, UUID registeredBy, UUID document, Instant at) {
        super(notice.workspace());
        this.notice = notice.id();
        this.reason = reason;
        this.registeredBy = registeredBy;
        this.document = document;
        this.at = at;
    }

    public UUID notice() {
        return notice;
    }

    public String reason() {
        return reason;
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
