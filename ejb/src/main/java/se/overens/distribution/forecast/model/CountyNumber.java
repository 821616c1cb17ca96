package se.overens.distribution.forecast.model;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import se.overens.distribution.model.Category;
import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.WorkspaceEntity;

/// A number of the whole county for a year, from somebody else's decision or estimate. A revision is a new row that
/// holds from a day; the earlier stays as it was.
@MappedSuperclass
public abstract class CountyNumber extends WorkspaceEntity {

    /// Which of the two it is. They are not parts of anything and have no sum.
    public enum Kind {
        /// länstal: a duty, decided by the government
        COUNTY_QUOTA,
        /// planeringstal: how many are expected to settle by themselves; information
        PLANNING_FIGURE
    }

    /// What somebody else has decided or estimated.
    ///
    /// @param issuedOn the day of the decision, or of publication; null where it is not known
    /// @param national the list it stands in, persons by county code; empty when it stands alone
    public record Content(Category category, int year, long persons, LocalDate validFrom, LocalDate issuedOn, String source, SortedMap<String, Long> national) {

        /// The same number from the same day, however its source is written.
        public boolean says(Content other) {
            return category == other.category && year == other.year && persons == other.persons && validFrom.equals(other.validFrom);
        }
    }

    static final Comparator<CountyNumber> BY_AGE = Comparator.comparing((CountyNumber each) -> each.validFrom).thenComparing(each -> each.number);

    private UUID organisation;
    private int number;
    @Enumerated(EnumType.STRING)
    private Category category;
    private int year;
    private long persons;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    private String source;
    @Convert(converter = Jsonb.class)
    private String national;
    @Column(name = "registered_at")
    private Instant registeredAt;

    protected CountyNumber() {
        // for JPA
    }

    protected CountyNumber(String workspace, UUID organisation, int number, Content content, Instant registeredAt) {
        super(workspace);
        this.organisation = organisation;
        this.number = number;
        this.category = content.category();
        this.year = content.year();
        this.persons = content.persons();
        this.validFrom = content.validFrom();
        this.issuedOn = content.issuedOn();
        this.source = content.source();
        this.national = content.national().isEmpty() ? null : Json.write(content.national());
        this.registeredAt = registeredAt;
    }

    public abstract Kind kind();

    public UUID organisation() {
        return organisation;
    }

    public int number() {
        return number;
    }

    public Category category() {
        return category;
    }

    public int year() {
        return year;
    }

    public Content content() {
        return new Content(category, year, persons, validFrom, issuedOn, source,
                national == null ? new TreeMap<>() : Json.STRICT.convertValue(Json.read(national, TreeMap.class), new TypeReference<TreeMap<String, Long>>() { }));
    }

    public Instant registeredAt() {
        return registeredAt;
    }
}
