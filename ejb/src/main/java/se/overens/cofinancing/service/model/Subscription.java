package se.overens.cofinancing.service.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// A party wants a service from a day. The host answers with the agreement that it is to rest on, or says no; until then it
/// can be taken back. Never changed.
@Entity
@Table(name = "service_subscription")
public class Subscription extends WorkspaceEntity {

    /// @param until    the last day, or null until further notice
    /// @param basis    the decision or mandate behind it
    /// @param document what came in, when registered for another; otherwise null
    public record Wish(LocalDate from, LocalDate until, String basis, UUID document) {
    }

    private UUID service;
    private UUID organisation;
    @Column(name = "from_day")
    private LocalDate fromDay;
    @Column(name = "until_day")
    private LocalDate untilDay;
    private String basis;
    @Convert(converter = OptionalUuid.class)
    private UUID document;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Column(name = "registered_at")
    private Instant registeredAt;

    protected Subscription() {
        // for JPA
    }

    public Subscription(SharedService service, UUID organisation, Wish wish, UUID registeredBy, Instant at) {
        super(service.workspace());
        this.service = service.id();
        this.organisation = organisation;
        this.fromDay = wish.from();
        this.untilDay = wish.until();
        this.basis = wish.basis().strip();
        this.document = wish.document();
        this.registeredBy = registeredBy;
        this.registeredAt = at;
    }

    public UUID service() {
        return service;
    }

    public UUID organisation() {
        return organisation;
    }

    public Wish wish() {
        return new Wish(fromDay, untilDay, basis, document);
    }

    public boolean forAnother() {
        return !organisation.equals(registeredBy);
    }

    public Instant registeredAt() {
        return registeredAt;
    }
}
