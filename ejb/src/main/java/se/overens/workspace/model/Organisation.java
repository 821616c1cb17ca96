package se.overens.workspace.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/// A legal body. It exists once in the whole country and is tied to workspaces by memberships. Reference data:
/// municipalities and county administrative boards are there from the beginning.
@Entity
public class Organisation {

    public enum Kind { COUNTY_ADMINISTRATIVE_BOARD, MUNICIPALITY, REGION, STATE_AGENCY, ASSOCIATION, MUNICIPAL_FEDERATION }

    @Id
    private UUID id;
    private String code;
    private String name;
    @Column(name = "short_name")
    private String shortName;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String county;

    protected Organisation() {
        // for JPA
    }

    public UUID id() {
        return id;
    }

    /// `0580` for a municipality, `lst-05` for a county administrative board.
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
}
