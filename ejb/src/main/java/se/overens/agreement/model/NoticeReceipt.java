package se.overens.agreement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// The other side confirms that the notice came, and so the last day is set. Never changed.
@Entity
@Table(name = "termination_receipt")
public class NoticeReceipt extends WorkspaceEntity {

    private UUID notice;
    @Column(name = "received_on")
    private LocalDate receivedOn;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "last_billed_day")
    private LocalDate lastBilledDay;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Convert(converter = OptionalUuid.class)
    private UUID document;
    private Instant at;

    protected NoticeReceipt() {
        // for JPA
    }

    /// @param document what came in, when the receipt is the other side's by letter; otherwise null
    public NoticeReceipt(TerminationNotice notice, LocalDate receivedOn, LocalDate lastDay, LocalDate lastBilledDay, UUID registeredBy, UUID document, Instant at) {
        super(notice.workspace());
        this.notice = notice.id();
        this.receivedOn = receivedOn;
        this.lastDay = lastDay;
        this.lastBilledDay = lastBilledDay;
        this.registeredBy = registeredBy;
        this.document = document;
        this.at = at;
    }

    public UUID notice() {
        return notice;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public LocalDate lastBilledDay() {
        return lastBilledDay;
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    /// The other side's letter, or null when it confirmed here itself.
    public UUID document() {
        return document;
    }

    public Instant at() {
        return at;
    }
}
