package se.overens.workspace.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// A county, and so a workspace. Reference data.
@Entity
public class County {

    @Id
    private String code;
    private String name;

    protected County() {
        // for JPA
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
