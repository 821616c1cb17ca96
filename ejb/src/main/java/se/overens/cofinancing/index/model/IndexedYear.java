package se.overens.cofinancing.index.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.cost.model.YearComponent;
import se.overens.cofinancing.cost.model.YearPlan;
import se.overens.cofinancing.index.model.IndexTables.IndexMissing;
import se.overens.shared.Money;

/// What an index adds to a year's cost as it was entered, so that the year costs what the contract says.
///
/// @param components those that follow the index, as they were entered
public record IndexedYear(ComponentKind component, IndexedAmount indexed, List<YearComponent> components) {

    public IndexedYear {
        components = List.copyOf(components);
    }

    /// Nothing for a year before the base year, for one without the component, and while nothing is known to compute by.
    public static Optional<IndexedYear> of(ComponentKind component, IndexRule rule, YearPlan plan, IndexTables tables) {
        List<YearComponent> following = plan.components().stream()
                .filter(one -> component == ComponentKind.WHOLE || one.kind() == component).toList();
        if (plan.year() < rule.baseYear() || following.isEmpty()) return Optional.empty();
        try {
            return Optional.of(new IndexedYear(component, IndexedAmount.of(rule, plan.year(), tables), following));
        } catch (IndexMissing nothingKnown) {
            return Optional.empty();
        }
    }

    /// A whole year at full staffing, as it was entered.
    public Money entered() {
        return Money.sum(components.stream().map(YearComponent::fullYear).toList());
    }

    /// What a whole year costs more, or less, than was entered.
    public Money difference() {
        return indexed.amount().minus(entered());
    }

    /// The difference on each component, of this year's part of it where only a part is estimated.
    public List<Money> additions() {
        List<Money> whole = difference().allocate(components.stream().map(one -> one.fullYear().inKronor()).toList());
        List<Money> additions = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) additions.add(Money.rounded(whole.get(i).inKronor().times(components.get(i).estimated())));
        return additions;
    }
}
