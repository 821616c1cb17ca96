package se.overens.distribution.forecast.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// Planeringstal: how many are expected to settle in the county by themselves. Information, which no municipality can
/// influence and no model divides.
@Entity
@Table(name = "planning_figure")
public class PlanningFigure extends CountyNumber {

    protected PlanningFigure() {
        // for JPA
    }

    public PlanningFigure(String workspace, UUID organisation, int number, Content content, Instant registeredAt) {
        super(workspace, organisation, number, content, registeredAt);
    }

    @Override
    public Kind kind() {
        return Kind.PLANNING_FIGURE;
    }
}
