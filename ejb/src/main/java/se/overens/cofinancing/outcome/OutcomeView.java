package se.overens.cofinancing.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import se.overens.cofinancing.outcome.model.CostName;

/// Budget and outcome of a year, for a party of the post. Amounts in öre.
///
/// @param years    those that have a cost
/// @param through  the last day of the months of which everything has been entered, or null
/// @param lastDay  the post's last day of the year
/// @param gapOre   what of the outcome nobody pays
/// @param entries  every line that was entered, the latest first
/// @param mine     whether the reader's organisation is the host
public record OutcomeView(int post, String postTitle, int year, List<Integer> years, LocalDate through, LocalDate lastDay,
                          List<Component> components, List<Party> parties, long gapOre, List<Entry> entries, boolean mine) {

    /// @param periods  what has been entered, by period
    /// @param missing  months without anything, `2024-03`
    public record Component(CostName name, long budgetOre, long outcomeOre, List<Period> periods, List<String> missing) {

        public Component {
            periods = List.copyOf(periods);
            missing = List.copyOf(missing);
        }

        public long differenceOre() {
            return outcomeOre - budgetOre;
        }
    }

    public record Period(String period, long amountOre) {
    }

    public record Party(String code, String name, long budgetOre, long outcomeOre) {

        public long differenceOre() {
            return outcomeOre - budgetOre;
        }
    }

    /// @param counts   whether no later one has taken over
    /// @param revision from 1
    public record Entry(String period, CostName name, int revision, boolean counts, long amountOre, String source, Instant at) {
    }

    public OutcomeView {
        years = List.copyOf(years);
        components = List.copyOf(components);
        parties = List.copyOf(parties);
        entries = List.copyOf(entries);
    }

    public long budgetOre() {
        return components.stream().mapToLong(Component::budgetOre).sum();
    }

    public long outcomeOre() {
        return components.stream().mapToLong(Component::outcomeOre).sum();
    }

    public long differenceOre() {
        return outcomeOre() - budgetOre();
    }

    /// Everything has been entered through the post's last day of the year.
    public boolean complete() {
        return lastDay.equals(through);
    }
}
