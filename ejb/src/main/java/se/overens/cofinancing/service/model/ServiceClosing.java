package se.overens.cofinancing.service.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import se.overens.shared.model.WorkspaceEntity;

/// A service is offered to nobody new. Those who have it keep it. Never changed.
@Entity
@Table(name = "shared_service_closing")
public class ServiceClosing extends WorkspaceEntity {

    private UUID service;
    @Column(name = "closed_on")
    private LocalDate closedOn;
    private String reason;
    @Column(name = "closed_by")
    private UUID closedBy;
    @Column(name = "closed_at")
    private Instant closedAt;

    protected ServiceClosing() {
        // for JPA
    }

    public ServiceClosing(SharedService service, LocalDate closedOn, String reason, UUID by, Instant at) {
        super(service.workspace());
        this.service = service.id();
        this.closedOn = closedOn;
        this.reason = reason.strip();
        this.closedBy = by;
        this.closedAt = at;
    }

    public UUID service() {
        return service;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public String reason() {
        return reason;
    }

    public UUID closedBy() {
        return closedBy;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
