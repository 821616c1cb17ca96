package se.overens.cofinancing.cost.model;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import se.overens.cofinancing.model.Span;
import se.overens.shared.CodePointOrder;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// What a post costs in a calendar year and how that is shared. The amount is the whole year's; a post that starts or
/// ends within the year costs the months it runs.
///
/// @param parts in the order of the parties' codes, which settles the last öre between equals
public record YearCost(int year, Money amount, List<Part> parts) {

    /// @param share  of the whole, exact
    /// @param amount the party's part of the whole year
    public record Part(UUID organisation, String code, Fraction share, Money amount) {
    }

    /// What one party pays of a part of the year.
    public record Owed(UUID organisation, String code, Money amount) {
    }

    public YearCost {
        parts = parts.stream().sorted(Comparator.comparing(Part::code, CodePointOrder.BY_CODE_POINT)).toList();
    }

    /// The cost of the months up to and including `month` (1–12) that lie within the span: the whole is rounded half up
    /// to the öre once, and shared by largest remainder so that the parts add up to it.
    public List<Owed> through(int month, Span span) {
        return owed(span.monthsThrough(year, month).dividedBy(Fraction.of(12)));
    }

    /// The same by actual days. Shown beside, never billed.
    public List<Owed> byDays(Span span) {
        return owed(span.daysOf(year));
    }

    private List<Owed> owed(Fraction partOfYear) {
        Money whole = Money.rounded(amount.inKronor().times(partOfYear));
        List<Money> amounts = whole.allocate(parts.stream().map(Part::share).toList());
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Owed(parts.get(i).organisation(), parts.get(i).code(), amounts.get(i))).toList();
    }

    public static Money sum(List<Owed> owed) {
        return Money.sum(owed.stream().map(Owed::amount).toList());
    }
}
