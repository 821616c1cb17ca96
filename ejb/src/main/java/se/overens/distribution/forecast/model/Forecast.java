package se.overens.distribution.forecast.model;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import se.overens.distribution.model.Category;
import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.WorkspaceEntity;

/// A national forecast of how many persons a year will bring, as it was published on a day under one scenario. Never
/// changed: what is believed later is another forecast with another day.
@Entity
public class Forecast extends WorkspaceEntity {

    private UUID organisation;
    private int number;
    private String publisher;
    @Column(name = "published_on")
    private LocalDate publishedOn;
    @Enumerated(EnumType.STRING)
    private Scenario scenario;
    @Enumerated(EnumType.STRING)
    private Category category;
    @Convert(converter = Jsonb.class)
    private String persons;
    private String source;
    @Column(name = "registered_at")
    private Instant registeredAt;

    protected Forecast() {
        // for JPA
    }

    /// @param source where it was read
    public Forecast(String workspace, UUID organisation, int number, ForecastName name, SortedMap<Integer, Long> persons, String source, Instant registeredAt) {
        super(workspace);
        this.organisation = organisation;
        this.number = number;
        this.publisher = name.publisher();
        this.publishedOn = name.publishedOn();
        this.scenario = name.scenario();
        this.category = name.category();
        this.persons = Json.write(persons);
        this.source = source;
        this.registeredAt = registeredAt;
    }

    public ForecastName name() {
        return new ForecastName(publisher, publishedOn, scenario, category);
    }

    public UUID organisation() {
        return organisation;
    }

    public int number() {
        return number;
    }

    /// By year, in the whole country.
    public SortedMap<Integer, Long> persons() {
        return Json.STRICT.convertValue(Json.read(persons, TreeMap.class), new TypeReference<TreeMap<Integer, Long>>() { });
    }

    public String source() {
        return source;
    }

    public Instant registeredAt() {
        return registeredAt;
    }
}
