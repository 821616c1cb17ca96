package se.overens.cofinancing.cost;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.cost.model.YearCost;
import se.overens.cofinancing.cost.model.YearPlan;
import se.overens.shared.Money;

/// What is added to a year's cost after it was entered, or taken off it, told by whoever watches what it depends on: a
/// reduction while the post was vacant, a true-up when an index came. Each is a line of its own in the year and is billed
/// with the next basis.
public interface AddedCosts {

    /// @param what      the text `cofinancing.added.<what>`
    /// @param component whose key divides it
    /// @param amount    negative for what is taken off; comes evenly over its days by the year's own way of counting
    record Added(String what, ComponentKind component, Money amount, LocalDate from, LocalDate until) {
    }

    /// @param entered the year as it was entered
    List<Added> of(UUID post, YearCost entered);

    /// The same for what goes by a whole year at full staffing and not by what is divided.
    default List<Added> of(UUID post, YearPlan plan) {
        return of(post, plan.cost());
    }
}
