package se.overens.cofinancing.cost;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.cofinancing.cost.model.PostYear.Mode;
import se.overens.cofinancing.cost.model.ProRata;
import se.overens.cofinancing.cost.model.YearCost;
import se.overens.cofinancing.cost.model.YearPlan;
import se.overens.cofinancing.model.Span;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// What a post costs in a calendar year and why each pays what it pays.
///
/// @param revision         how many times the year has been entered; the last counts, and 0 is one that is only looked at
/// @param amount           what is divided: the year's estimate, or the whole year where none is made
/// @param key              null for a year that was entered as decided, and where the components have different keys
/// @param source           where the amounts come from
/// @param populationSource which list the inhabitants come from, or null where nobody was counted
/// @param clauseNumber     the clause of the agreements that says so, "§ 4"
/// @param decision         the decision behind the viewer's agreement, or null where none is registered
/// @param parts            as if the post went on to the end of the year, in the order of the parties' names
/// @param plan             all that was entered, with who pays when
/// @param cost             the same as lines, with what has been added to them: what is billed
/// @param span             from the post's first day to its last
/// @param gap              of the amount, what nobody pays
/// @param missing          names of those who pay in the year and came after it was entered: it has to be entered again
public record YearView(UUID id, UUID post, int postNumber, int year, int revision, Mode mode, Money amount, CostShareKey key,
                       String source, String populationSource, int clauseAgreement, String clauseNumber, UUID decision,
                       Instant enteredAt, List<Part> parts, YearPlan plan, YearCost cost, Span span, Money gap, List<String> missing) {

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
        missing = List.copyOf(missing);
    }

    public Optional<Part> part(UUID organisation) {
        return parts.stream().filter(part -> part.organisation().equals(organisation)).findFirst();
    }

    public Optional<Part> part(String code) {
        return parts.stream().filter(part -> part.code().equals(code)).findFirst();
    }

    /// All inhabitants counted, 0 where nobody was.
    public long population() {
        return parts.stream().mapToLong(part -> part.population() == null ? 0 : part.population()).sum();
    }

    /// Of the whole, what nobody pays.
    public Fraction gapShare() {
        return Fraction.ONE.minus(Fraction.sum(parts.stream().map(Part::share).toList()));
    }

    public boolean split() {
        return mode == Mode.SPLIT;
    }

    /// One amount of a whole year, one key, the same parties all the year, none that has left a gap, and months that count: each pays its share of
    /// the months.
    public boolean plain() {
        return cost.lines().size() == 1 && cost.proRata() == ProRata.MONTHS && !estimated()
                && cost.segments().size() == 1 && cost.segments().getFirst().gone().isEmpty();
    }

    /// An estimate of this year is divided instead of a whole year at full staffing.
    public boolean estimated() {
        return plan.terms().coversFrom() != null;
    }
}
