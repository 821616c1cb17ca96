package se.overens.workspace.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/// A legal body. It exists once in the whole country and is tied to workspaces by memberships. Reference data:
/// municipalities, county administrative boards and the state agencies of the field are there from the beginning; others
/// are registered when a county first takes them in.
@Entity
public class Organisation {

    public enum Kind {
        COUNTY_ADMINISTRATIVE_BOARD, MUNICIPALITY,
        /// region
        REGION,
        STATE_AGENCY,
        /// förening
        ASSOCIATION,
        /// kommunalförbund
        MUNICIPAL_FEDERATION,
        /// a body that municipalities run together in another legal form
        REGIONAL_BODY;

        /// Whether it can decide and sign for others on their mandate.
        public boolean mayActForOthers() {
            return this == MUNICIPAL_FEDERATION || this == REGIONAL_BODY || this == REGION;
        }
    }

    @Id
    private UUID id;
    private String code;
    private String name;
    @Column(name = "short_name")
    private String shortName;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String county;
    private String number;

    protected Organisation() {
        // for JPA
    }

    /// @param number the organisation number, which is its code as well
    public Organisation(UUID id, OrganisationNumber number, String name, String shortName, Kind kind, String county) {
        this.id = id;
        this.code = number.toString();
        this.number = number.toString();
        this.name = name;
        this.shortName = shortName;
        this.kind = kind;
        this.county = county;
    }

    public UUID id() {
        return id;
    }

    /// `0580` for a municipality, `lst-05` for a county administrative board, `af` for a state agency and `802000-6717`
    /// for one that a county has registered.
    public String code() {
        return code;
    }

    /// "Linköpings kommun", "Länsstyrelsen Östergötland".
    public String name() {
        return name;
    }

    /// "Linköping", "Länsstyrelsen".
    public String shortName() {
        return shortName;
    }

    public Kind kind() {
        return kind;
    }

    public String county() {
        return county;
    }

    /// `802000-6717`, or null where it is not kept.
    public String number() {
        return number;
    }
}
