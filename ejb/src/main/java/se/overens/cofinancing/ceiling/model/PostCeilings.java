package se.overens.cofinancing.ceiling.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// The ceilings that a post has, and what has been billed under them. Billable is the least of what is claimed and of
/// what is left: the ceiling, less what has been billed, with what has been credited given back (domain rule 4.10).
///
/// @param billed by year and payer, credits subtracted
public record PostCeilings(List<Ceiling> ceilings, Map<Integer, Map<UUID, Money>> billed) {

    /// @param billable in the order of the claims
    /// @param stopped  the ceiling that first stopped something, or null
    public record Held(Map<UUID, Money> billable, Money overflow, Ceiling stopped) {

        public Money total() {
            return Money.sum(billable.values());
        }
    }

    public PostCeilings {
        ceilings = List.copyOf(ceilings);
        billed = Map.copyOf(billed);
    }

    /// What of new claims for a year may be billed. A ceiling for several stops them in proportion to their claims, to the öre.
    ///
    /// @param claims what is calculated and not yet billed, by payer; none below nothing
    public Held hold(int year, Map<UUID, Money> claims) {
        Map<UUID, Money> billable = new LinkedHashMap<>(claims);
        Ceiling stopped = null;
        for (Ceiling ceiling : narrowestFirst(year)) if (stops(ceiling, billable) && stopped == null) stopped = ceiling;
        return new Held(billable, Money.sum(claims.values()).minus(Money.sum(billable.values())), stopped);
    }

    /// What is left of a ceiling, never below nothing.
    public Money left(Ceiling ceiling) {
        Money left = ceiling.amount().minus(billedUnder(ceiling));
        return left.isNegative() ? Money.ZERO : left;
    }

    public Money billedUnder(Ceiling ceiling) {
        return Money.sum(billed.entrySet().stream().filter(year -> ceiling.isOf(year.getKey()))
                .flatMap(year -> year.getValue().entrySet().stream()).filter(payer -> ceiling.payers().contains(payer.getKey()))
                .map(Map.Entry::getValue).toList());
    }

    public Optional<Ceiling> of(int year) {
        return ceilings.stream().filter(ceiling -> ceiling.year() != null && ceiling.year() == year)
                .max(Comparator.comparingInt(ceiling -> ceiling.payers().size()));
    }

    /// One payer's own before one for all, so that what one may not pay is not laid on the others.
    private List<Ceiling> narrowestFirst(int year) {
        Function<Ceiling, Integer> width = ceiling -> ceiling.payers().size();
        return ceilings.stream().filter(ceiling -> ceiling.isOf(year))
                .sorted(Comparator.comparing(width).thenComparing(ceiling -> ceiling.year() == null)).toList();
    }

    private boolean stops(Ceiling ceiling, Map<UUID, Money> billable) {
        List<UUID> held = billable.keySet().stream().filter(ceiling.payers()::contains).toList();
        Money claimed = Money.sum(held.stream().map(billable::get).toList());
        Money left = left(ceiling);
        if (claimed.compareTo(left) <= 0) return false;
        List<Money> parts = left.allocate(held.stream().map(payer -> Fraction.of(billable.get(payer).ore())).toList());
        for (int i = 0; i < held.size(); i++) billable.put(held.get(i), parts.get(i));
        return true;
    }
}
