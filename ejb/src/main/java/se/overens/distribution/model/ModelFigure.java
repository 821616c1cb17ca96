package se.overens.distribution.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import se.overens.shared.model.WorkspaceEntity;

/// One municipality's figure in a published model. Never changed.
@Entity
@Table(name = "published_figure")
public class ModelFigure extends WorkspaceEntity {

    private UUID model;
    private UUID organisation;
    private String code;
    private int year;
    @Enumerated(EnumType.STRING)
    private Category category;
    private long places;

    protected ModelFigure() {
        // for JPA
    }

    public ModelFigure(PublishedModel model, UUID organisation, String code, long places) {
        super(model.workspace());
        this.model = model.id();
        this.organisation = organisation;
        this.code = code;
        this.year = model.year();
        this.category = model.category();
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

    public Category category() {
        return category;
    }

    public long places() {
        return places;
    }
}
