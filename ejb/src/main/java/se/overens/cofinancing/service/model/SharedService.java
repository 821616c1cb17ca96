package se.overens.cofinancing.service.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import se.overens.shared.model.WorkspaceEntity;

/// A service in the catalogue: offered by the host of the post that carries it, subscribed to by others, and closed for new
/// ones one day. Never changed.
@Entity
@Table(name = "shared_service")
public class SharedService extends WorkspaceEntity {

    /// @param post that carries it
    public record Carrier(UUID post, UUID host, String title) {
    }

    /// @param what     what one gets
    /// @param terms    on what terms
    /// @param openFrom the first day that it can be had from
    public record Offer(ServiceKind kind, ServiceUnit unit, PriceKey key, String what, String terms, LocalDate openFrom) {
    }

    private int number;
    private UUID post;
    private UUID host;
    private String title;
    @Enumerated(EnumType.STRING)
    private ServiceKind kind;
    @Enumerated(EnumType.STRING)
    private ServiceUnit unit;
    @Enumerated(EnumType.STRING)
    @Column(name = "price_key")
    private PriceKey priceKey;
    private String what;
    private String terms;
    @Column(name = "open_from")
    private LocalDate openFrom;
    @Column(name = "offered_by")
    private UUID offeredBy;
    @Column(name = "offered_at")
    private Instant offeredAt;

    protected SharedService() {
        // for JPA
    }

    public SharedService(String workspace, int number, Carrier carrier, Offer offer, UUID by, Instant at) {
        super(workspace);
        this.number = number;
        this.post = carrier.post();
        this.host = carrier.host();
        this.title = carrier.title();
        this.kind = offer.kind();
        this.unit = offer.unit();
        this.priceKey = offer.key();
        this.what = offer.what().strip();
        this.terms = offer.terms().strip();
        this.openFrom = offer.openFrom();
        this.offeredBy = by;
        this.offeredAt = at;
    }

    public int number() {
        return number;
    }

    public Carrier carrier() {
        return new Carrier(post, host, title);
    }

    public Offer offer() {
        return new Offer(kind, unit, priceKey, what, terms, openFrom);
    }

    public UUID offeredBy() {
        return offeredBy;
    }

    public Instant offeredAt() {
        return offeredAt;
    }
}
