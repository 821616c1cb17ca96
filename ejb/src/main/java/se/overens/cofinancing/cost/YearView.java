package se.overens.cofinancing.cost;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.cofinancing.cost.model.PostYear.Mode;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// What a post costs in a whole calendar year and why each pays what it pays.
///
/// @param revision         how many times the year has been entered; the last counts
/// @param key              null for a year that was entered as decided
/// @param source           where the amount comes from
/// @param populationSource which list the inhabitants come from, or null where nobody was counted
/// @param clauseNumber     the clause of the agreements that says so, "§ 4"
/// @param decision         the decision behind the viewer's agreement, or null where none is registered
/// @param parts            in the order of the parties' names
public record YearView(UUID id, UUID post, int postNumber, int year, int revision, Mode mode, Money amount, CostShareKey key,
                       String source, String populationSource, int clauseAgreement, String clauseNumber, UUID decision,
                       Instant enteredAt, List<Part> parts) {

    /// @param population persons, or null
    /// @param percent    a decimal, or null
    /// @param share      of the whole, exact
    /// @param exact      kronor before rounding, exact
    /// @param agreement  the readable number of the agreement that binds this party
    public record Part(UUID organisation, String code, String name, Long population, String percent, Fraction share,
                       Fraction exact, Money amount, int agreement) {

        public long amountOre() {
            return amount.ore();
        }
    }

    public YearView {
        parts = List.copyOf(parts);
    }

    public Optional<Part> part(UUID organisation) {
        return parts.stream().filter(part -> part.organisation().equals(organisation)).findFirst();
    }

    /// All inhabitants counted, 0 where nobody was.
    public long population() {
        return parts.stream().mapToLong(part -> part.population() == null ? 0 : part.population()).sum();
    }

    public boolean split() {
        return mode == Mode.SPLIT;
    }
}
