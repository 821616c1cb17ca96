package se.overens.cofinancing.cost.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import se.overens.cofinancing.cost.model.PostYear.Sources;
import se.overens.cofinancing.cost.model.YearCost.Owed;
import se.overens.cofinancing.model.Span;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// A year's cost, checked and ready to be divided, whether it is to be kept or only looked at.
///
/// @param payers those who pay in the year, and those who have left and whose part nobody has taken over
public record YearPlan(int year, List<YearComponent> components, YearTerms terms, Sources sources, List<CostPayer> payers) {

    public YearPlan {
        components = List.copyOf(components);
        payers = List.copyOf(payers);
    }

    /// What is divided.
    public Money amount() {
        return Money.sum(components.stream().map(YearComponent::amount).toList());
    }

    /// A whole year at full staffing.
    public Money fullYear() {
        return Money.sum(components.stream().map(YearComponent::fullYear).toList());
    }

    /// The parts were decided one by one, and no key divides anything.
    public boolean asDecided() {
        return components.stream().allMatch(component -> component.key() instanceof CostShareKey.FixedAmounts);
    }

    public YearCost cost() {
        return new YearCost(year, terms.proRata(), terms.unit(), components.stream().map(this::line).toList(), payers);
    }

    private CostLine line(YearComponent component) {
        return new CostLine(component.kind(), component.label(), false, component.amount(), terms.from(year), LocalDate.of(year, 12, 31), component.key(),
                component.inputs().stream().collect(Collectors.toMap(CostParty::key, party -> party)));
    }

    /// All that the amounts are for, as if the post went on to the end of the year.
    public Span whole() {
        return new Span(terms.from(year), null);
    }

    /// What each pays of it.
    public List<Owed> parts() {
        return cost().through(12, whole());
    }

    /// What nobody pays of it.
    public Money gap() {
        return cost().gap(LocalDate.of(year, 12, 31), whole());
    }

    /// One party's exact share of it: the components' shares weighed by their amounts, over the segments by their length.
    public Fraction share(String code) {
        YearCost cost = cost();
        Fraction exact = Fraction.ZERO;
        for (CostLine line : cost.lines())
            for (Segment segment : cost.segments()) exact = exact.plus(line.exact(code, segment, whole(), terms.proRata()));
        return exact.dividedBy(amount().inKronor());
    }
}
