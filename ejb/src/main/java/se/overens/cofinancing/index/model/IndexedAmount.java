package se.overens.cofinancing.index.model;

import java.util.ArrayList;
import java.util.List;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// What an amount is in a year by its index. This is the one place where a base amount becomes a year's amount.
///
/// @param ratio    of the year to the base year, exact, as it was used
/// @param kept     the year's own ratio was lower than an earlier year's, which was kept
/// @param steps    one for each index that it is made of
public record IndexedAmount(int year, Money base, Money amount, Fraction ratio, boolean kept, List<Step> steps) {

    /// @param weight of the index in the whole, 1 for a simple one
    public record Step(Fraction weight, IndexReading first, IndexReading now) {

        public Fraction ratio() {
            return now.used().value().dividedBy(first.used().value());
        }
    }

    public IndexedAmount {
        steps = List.copyOf(steps);
    }

    /// @throws IndexTables.IndexMissing when nothing is known to compute by
    public static IndexedAmount of(IndexRule rule, int year, IndexTables tables) {
        List<Step> steps = steps(rule, year, tables);
        Fraction own = ratio(steps);
        Fraction used = rule.neverLower() ? highest(rule, year, own, tables) : own;
        return new IndexedAmount(year, rule.base(), Money.rounded(rule.base().inKronor().times(used), rule.unit()), used, used.compareTo(own) > 0, steps);
    }

    /// Some value is another than the contract names, since that one has not been published.
    public boolean isProvisional() {
        return steps.stream().anyMatch(step -> step.now().provisional());
    }

    private static List<Step> steps(IndexRule rule, int year, IndexTables tables) {
        return tables.parts(rule.series()).stream().map(part -> {
            IndexReading now = tables.read(part.series(), rule.periodOf(year), rule.editionOf(year));
            return new Step(part.weight(), year == rule.baseYear() ? now
                    : tables.readBase(part.series(), rule.periodOf(rule.baseYear()), rule.editionOf(year)), now);
        }).toList();
    }

    private static Fraction ratio(List<Step> steps) {
        return Fraction.sum(steps.stream().map(step -> step.weight().times(step.ratio())).toList());
    }

    /// The highest ratio of the years so far whose index is known.
    private static Fraction highest(IndexRule rule, int year, Fraction own, IndexTables tables) {
        List<Fraction> ratios = new ArrayList<>(List.of(own, Fraction.ONE));
        for (int earlier = rule.baseYear() + 1; earlier < year; earlier++) {
            List<Step> steps = steps(rule, earlier, tables);
            if (steps.stream().noneMatch(step -> step.now().provisional())) ratios.add(ratio(steps));
        }
        return ratios.stream().reduce(Fraction::max).orElseThrow();
    }
}
