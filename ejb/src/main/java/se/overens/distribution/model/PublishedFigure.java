package se.overens.distribution.model;

import jakarta.persistence.Entity;
import java.util.UUID;
import se.overens.shared.model.WorkspaceEntity;

/// One municipality's figure in a published model. Never changed.
@Entity
public class PublishedFigure extends WorkspaceEntity {

    private UUID model;
    private UUID organisation;
    private String code;
    private int year;
    private long places;

    protected PublishedFigure() {
        // for JPA
    }

    public PublishedFigure(PublishedModel model, UUID organisation, String code, long places) {
        super(model.workspace());
        this.model = model.id();
        this.organisation = organisation;
        this.code = code;
        this.year = model.year();
        this.places = places;
    }

    public UUID model() {
        return model;
    }

    public UUID organisation() {
        return organisation;
    }

    public String code() {
        return code;
    }

    public int year() {
        return year;
    }

    public long places() {
        return places;
    }
}
