package se.overens.distribution.reception.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.distribution.model.Category;
import se.overens.shared.model.WorkspaceEntity;

/// What a source knew on a day of how many had been received. Never changed: a later report says it anew.
@Entity
@Table(name = "reception_report")
public class ReceptionReport extends WorkspaceEntity {

    private UUID organisation;
    private int number;
    @Enumerated(EnumType.STRING)
    private Category category;
    @Column(name = "known_on")
    private LocalDate knownOn;
    private String source;
    @Column(name = "registered_at")
    private Instant registeredAt;

    protected ReceptionReport() {
        // for JPA
    }

    public ReceptionReport(String workspace, UUID organisation, int number, Category category, LocalDate knownOn, String source, Instant registeredAt) {
        super(workspace);
        this.organisation = organisation;
        this.number = number;
        this.category = category;
        this.knownOn = knownOn;
        this.source = source;
        this.registeredAt = registeredAt;
    }

    public UUID organisation() {
        return organisation;
    }

    public int number() {
        return number;
    }

    public Category category() {
        return category;
    }

    public LocalDate knownOn() {
        return knownOn;
    }

    public String source() {
        return source;
    }

    public Instant registeredAt() {
        return registeredAt;
    }
}
