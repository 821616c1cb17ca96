package se.overens.distribution.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;

/// The law or agreement under which places are divided, from when to when: what the figures are called, and what each
/// category begins with. National reference data, the same for all counties.
@Entity
@Table(name = "regime")
public class Regime {

    /// What a figure under the regime is.
    public enum Label {
        /// beslutat: the county decides, the rule since 2016
        DECIDED,
        /// överenskommet: county and municipality agree
        AGREED
    }

    @Id
    private String code;
    private String name;
    @Column(name = "name_en")
    private String nameEn;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Column(name = "ends_before")
    private LocalDate endsBefore;
    @Enumerated(EnumType.STRING)
    private Label label;
    @Convert(converter = Jsonb.class)
    private String parameters;

    protected Regime() {
        // for JPA
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    /// Null: since before anybody counts.
    public LocalDate startsOn() {
        return startsOn;
    }

    /// Null: still in force.
    public LocalDate endsBefore() {
        return endsBefore;
    }

    public Label label() {
        return label;
    }

    public RegimeRules rules() {
        return Json.read(parameters, RegimeRules.class);
    }

    /// Whether it holds for figures of the year.
    public boolean holdsIn(int year) {
        return (startsOn == null || startsOn.getYear() <= year) && (endsBefore == null || endsBefore.getYear() > year);
    }
}
