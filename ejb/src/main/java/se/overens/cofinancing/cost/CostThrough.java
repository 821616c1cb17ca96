package se.overens.cofinancing.cost;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import se.overens.cofinancing.cost.model.YearCost;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// What a post has cost in a year up to and including a month, in öre; the parts add up to the total.
///
/// @param gapOre what has cost too, and nobody pays
public record CostThrough(int year, int month, long totalOre, long gapOre, List<Part> parts) {

    public record Part(UUID organisation, String code, long amountOre) {
    }

    public CostThrough {
        parts = List.copyOf(parts);
    }

    static CostThrough of(YearView year, int month) {
        List<YearCost.Owed> owed = year.cost().through(month, year.span());
        Money gap = year.cost().gap(YearMonth.of(year.year(), month).atEndOfMonth(), year.span());
        return new CostThrough(year.year(), month, YearCost.sum(owed).ore(), gap.ore(), owed.stream()
                .map(part -> new Part(part.organisation(), part.code(), part.amount().ore())).toList());
    }

    /// Nothing for one that is no party of the year.
    public Money owedBy(UUID organisation) {
        return parts.stream().filter(part -> part.organisation().equals(organisation)).findFirst()
                .map(part -> Money.ofOre(part.amountOre())).orElse(Money.ZERO);
    }

    public Money total() {
        return Money.ofOre(totalOre);
    }

    /// Of the total.
    public Fraction shareOf(UUID organisation) {
        return totalOre == 0 ? Fraction.ZERO : Fraction.of(owedBy(organisation).ore(), totalOre);
    }
}
